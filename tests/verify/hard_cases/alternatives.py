"""One of two told as what holds, where the sentence leaves it open. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        "The Bank must sell enough voting shares to be adequately capitalized or accept an offer"
        " to be acquired.",
        (
            "The Bank must sell enough voting shares to be adequately capitalized.",
            "The Bank must accept an offer to be acquired.",
        ),
        (
            (
                "The Bank must sell enough voting shares to be adequately capitalized or accept an"
                " offer."
            ),
        ),
    ),
    Case(
        "The Bank must: (1) sell enough voting shares or obligations to be adequately capitalized;"
        " and/or (2) accept an offer to be acquired.",
        (
            "The Bank must sell enough voting shares or obligations to be adequately capitalized.",
            (
                "The Bank must: (1) sell enough voting shares or obligations to be adequately"
                " capitalized"
            ),
            "The Bank must accept an offer to be acquired.",
        ),
        (),
    ),
    Case(
        "The Company will settle conversions in cash or shares of common stock.",
        (
            "The Company will settle conversions in cash.",
            "The Company will settle conversions in shares of common stock.",
        ),
        (
            "The Company will settle conversions in cash or in shares.",
            "Conversions will be settled in cash or shares.",
        ),
    ),
    Case(
        "Velmar Paper will either sell the Osier mill or close it by June 30, 2021.",
        ("Velmar Paper will sell the Osier mill.",),
        ("Velmar Paper will sell or close the Osier mill by June 30, 2021.",),
    ),
    Case(
        "The purchase price of $20 million is payable in cash or, at the Company's election, in"
        " common stock.",
        (
            "The purchase price of $20 million is payable in cash.",
            "The purchase price of $20 million is payable in common stock.",
        ),
        ("The purchase price of $20 million is payable in cash or common stock.",),
    ),
    Case(
        "The loan bears interest at LIBOR plus 2.50% or the prime rate plus 1.50%.",
        ("The loan bears interest at LIBOR plus 2.50%.",),
        ("The loan bears interest at LIBOR plus 2.50% or prime plus 1.50%.",),
    ),
    Case(
        "The notes mature on the earlier of June 30, 2021 or the closing of the merger.",
        (
            "The notes mature on June 30, 2021.",
            "The notes mature at the closing of the merger.",
        ),
        ("The notes mature on the earlier of June 30, 2021 or the closing of the merger.",),
    ),
    Case(
        "Mr. Tarn will receive the greater of $400,000 and two times his base salary.",
        (
            "Mr. Tarn will receive $400,000.",
            "Mr. Tarn will receive two times his base salary.",
        ),
        ("Mr. Tarn will receive the greater of $400,000 and two times his base salary.",),
    ),
    Case(
        "Ms. Voss resigned or was removed from the boards of two subsidiaries.",
        (
            "Ms. Voss resigned from the boards of two subsidiaries.",
            "Ms. Voss was removed from the boards of two subsidiaries.",
        ),
        ("Ms. Voss resigned or was removed from the boards.",),
    ),
    Case(
        "The Company expects to pay a fine or enter into a consent decree.",
        (
            "The Company expects to pay a fine.",
            "The Company expects to enter into a consent decree.",
        ),
        (
            "The Company expects to pay a fine or enter a consent decree.",
            "The Company may pay a fine.",
        ),
    ),
    Case(
        "Each share was converted into the right to receive $12.00 in cash or 0.50 shares of"
        " Harrow stock.",
        (
            "Each share was converted into the right to receive $12.00 in cash.",
            "Each share was converted into the right to receive 0.50 shares of Harrow stock.",
        ),
        (
            (
                "Each share was converted into the right to receive $12.00 in cash or 0.50 shares"
                " of Harrow stock."
            ),
        ),
    ),
    Case(
        "Holders will receive either one share of Harrow stock or $20.00 for each share.",
        (
            "Holders will receive one share of Harrow stock for each share.",
            "Holders will receive $20.00 for each share.",
        ),
        (),
        still_withheld=("Holders will receive one Harrow share or $20.00 for each share.",),
    ),
    Case(
        "Osier Milling agreed to repurchase the shares at $14.00 or to pay Harrow Capital a fee of"
        " $2 million.",
        (
            "Osier Milling agreed to repurchase the shares at $14.00.",
            "Osier Milling agreed to pay Harrow Capital a fee of $2 million.",
        ),
        ("Osier Milling agreed to repurchase the shares at $14.00 or pay a fee of $2 million.",),
    ),
    Case(
        "The Company plans to refinance the term loan or extend its maturity before December 31,"
        " 2022.",
        (
            "The Company plans to refinance the term loan before December 31, 2022.",
            "The Company plans to extend the maturity of the term loan.",
        ),
        ("The Company plans to refinance the term loan or extend it.",),
    ),
    Case(
        "Velmar Paper intends to close the mill, sell it or convert it to packaging.",
        ("Velmar Paper intends to convert the mill to packaging.",),
        ("Velmar Paper intends to close, sell or convert the mill.",),
    ),
    Case(
        "The lender demanded that the Company repay $5 million or provide additional collateral by"
        " July 15, 2019.",
        (
            "The lender demanded that the Company repay $5 million by July 15, 2019.",
            "The lender demanded that the Company provide additional collateral by July 15, 2019.",
        ),
        ("The lender demanded repayment of $5 million or additional collateral.",),
    ),
    Case(
        "Approximately 300 positions will be eliminated or relocated to Alder Vale.",
        (
            "Approximately 300 positions will be eliminated.",
            "Approximately 300 positions will be relocated to Alder Vale.",
        ),
        ("Approximately 300 positions will be eliminated or relocated.",),
    ),
    Case(
        "The plaintiffs seek rescission or damages of $30 million.",
        ("The plaintiffs seek damages of $30 million.",),
        ("The plaintiffs seek rescission or damages of $30 million.",),
    ),
    Case(
        "The impairment resulted from lower prices or weaker demand in the paper segment.",
        (
            "The impairment resulted from weaker demand in the paper segment.",
            "The impairment resulted from lower prices.",
        ),
        ("The impairment resulted from lower prices or weaker demand.",),
    ),
    Case(
        "Mr. Tarn has served as a director or executive officer of the Company since 2010.",
        ("Mr. Tarn has served as an executive officer of the Company since 2010.",),
        (),
    ),
    # What is said of both, or of neither, is said of each.
    Case(
        "The Company may terminate the agreement for cause or upon 30 days' notice.",
        (),
        (
            "The Company may terminate the agreement for cause.",
            "The Company may terminate the agreement upon 30 days' notice.",
        ),
    ),
    Case(
        "The Company did not repurchase or redeem any notes in 2020.",
        (),
        (
            "The Company did not redeem any notes in 2020.",
            "The Company did not repurchase any notes in 2020.",
        ),
    ),
    Case(
        "If Mr. Tarn dies or becomes disabled, the options vest in full.",
        (),
        ("If Mr. Tarn dies, the options vest in full.",),
    ),
    Case(
        "Upon a default or a change of control, the lenders will be entitled to demand repayment.",
        (),
        ("Upon a change of control, the lenders will be entitled to demand repayment.",),
    ),
    Case(
        "The lenders waived any default or event of default under the credit agreement.",
        (),
        (
            "The lenders waived any event of default under the credit agreement.",
            "The lenders waived any default under the credit agreement.",
        ),
    ),
    Case(
        "Each director or officer signed a lock-up agreement.",
        (),
        ("Each officer signed a lock-up agreement.",),
    ),
    Case(
        "The indenture restricts the Company from paying dividends or incurring debt.",
        (),
        ("The indenture restricts the Company from paying dividends.",),
    ),
    Case(
        "The Company may pay the interest in cash or by issuing additional notes, and will pay the"
        " principal in cash.",
        (),
        ("The Company will pay the principal in cash.",),
    ),
    Case(
        "Each share of Osier was converted into the right to receive 0.9 of a share of Velmar, and"
        " each option became exchangeable for or convertible into shares of Velmar.",
        (),
        ("Each share of Osier was converted into the right to receive 0.9 of a share of Velmar.",),
    ),
    # Another name, the same amount, a limit.
    Case(
        "The Food and Drug Administration, or FDA, approved the device on March 3, 2018.",
        (),
        (
            "The FDA approved the device on March 3, 2018.",
            "The Food and Drug Administration approved the device.",
        ),
    ),
    Case(
        "Net income was $4.1 million, or $0.32 per diluted share.",
        (),
        ("Net income was $4.1 million.", "Net income was $0.32 per diluted share."),
    ),
    Case(
        "Revenue rose by $3.4 million or 12% in the quarter.",
        (),
        ("Revenue rose by $3.4 million in the quarter.", "Revenue rose 12% in the quarter."),
    ),
    Case(
        "The Company recorded a charge of $5 million or $0.10 per share in the second quarter.",
        (),
        ("The Company recorded a charge of $5 million in the second quarter.",),
    ),
    Case(
        "The Company sold its direct or indirect interest in Osier Milling for $12 million.",
        (),
        ("The Company sold its interest in Osier Milling for $12 million.",),
    ),
    Case(
        "Velmar Paper sold its mills to Harrow Capital or its affiliates for $80 million.",
        (),
        ("Velmar Paper sold its mills to Harrow Capital or an affiliate for $80 million.",),
    ),
    Case(
        "The notes are convertible, in whole or in part, into common stock at $5.00 per share.",
        (),
        ("The notes are convertible into common stock at $5.00 per share.",),
    ),
    Case(
        "Ms. Voss was elected for a term of three years or until her successor is elected.",
        (),
        ("Ms. Voss was elected for a term of three years.",),
    ),
    Case(
        "On or about May 1, 2021, the Company closed the Osier mill.",
        (),
        ("The Company closed the Osier mill on or about May 1, 2021.",),
    ),
    # Read by somebody who had not seen the rule.
    Case(
        (
            "Under the Agreement and Plan of Merger dated March 9, 1998, Tallgrove Bancshares"
            " will pay each holder of Pinnick Savings common stock $27.50 per share in cash "
            "or in shares of Tallgrove Bancshares common stock, at the election of Tallgrove "
            "Bancshares."
        ),
        (
            (
                "Tallgrove Bancshares will pay each holder of Pinnick Savings common stock $27.50"
                " per share in cash."
            ),
        ),
        (
            (
                "Tallgrove Bancshares will pay each holder of Pinnick Savings common stock $27.50"
                " per share in shares of Tallgrove Bancshares common stock or in cash."
            ),
        ),
        still_shown=(
            (
                "Under the Agreement and Plan of Merger dated March 9, 1998, Tallgrove Bancshares"
                " will pay each holder of Pinnick Savings common stock $27.50 per share in shares"
                " of Tallgrove Bancshares common stock."
            ),
        ),
        still_withheld=(
            (
                "At its election, Tallgrove Bancshares will pay holders of Pinnick Savings common"
                " stock either cash or shares of its common stock."
            ),
        ),
    ),
    Case(
        (
            "The forbearance period will end on the earlier of October 31, 2009 and the date "
            "on which Brannock Foundries closes the sale of its Lorain facility."
        ),
        (
            "The forbearance period will end on October 31, 2009.",
            (
                "The forbearance period will end on the date on which Brannock Foundries closes "
                "the sale of its Lorain facility."
            ),
        ),
        (
            (
                "The forbearance period will end on the date Brannock Foundries closes the sale "
                "of its Lorain facility or on October 31, 2009, whichever is earlier."
            ),
        ),
    ),
    Case(
        (
            "On June 14, 2003, each of the four remaining members of the former Board of "
            "Directors of Corvane Industries, Inc. resigned or was removed by the written "
            "consent of stockholders."
        ),
        (
            (
                "On June 14, 2003, each of the four remaining members of the former Board of "
                "Directors of Corvane Industries, Inc. resigned."
            ),
            (
                "Each of the four remaining members of the former Board of Directors of Corvane "
                "Industries, Inc. was removed by the written consent of stockholders on June 14, "
                "2003."
            ),
        ),
        (
            (
                "On June 14, 2003, each of the four remaining members of the former Board of "
                "Corvane Industries, Inc. was removed by written consent of stockholders or "
                "resigned."
            ),
        ),
    ),
    Case(
        (
            "As part of the fiscal 2001 restructuring plan, the Company will sell, sublease "
            "or close 38 underperforming Dunmarket stores in Ohio and western Pennsylvania by"
            " January 2002."
        ),
        (
            (
                "The Company will close 38 underperforming Dunmarket stores in Ohio and western "
                "Pennsylvania by January 2002."
            ),
            (
                "As part of the fiscal 2001 restructuring plan, the Company will sell 38 "
                "underperforming Dunmarket stores."
            ),
        ),
        (
            (
                "Under the fiscal 2001 restructuring plan, 38 underperforming Dunmarket stores "
                "will be sold, subleased or closed."
            ),
        ),
        still_withheld=(
            (
                "By January 2002, the Company will close, sublease or sell 38 underperforming "
                "Dunmarket stores in Ohio and western Pennsylvania."
            ),
        ),
    ),
    Case(
        (
            "Borrowings under the amended revolving credit facility bear interest at the "
            "higher of the prime rate plus 2.00% and 9.25% per annum."
        ),
        (
            (
                "Borrowings under the amended revolving credit facility bear interest at 9.25% "
                "per annum."
            ),
            (
                "Borrowings under the amended revolving credit facility bear interest at the "
                "prime rate plus 2.00%."
            ),
        ),
        (),
        still_withheld=(
            (
                "Borrowings under the amended revolving credit facility bear interest at 9.25% "
                "per annum or the prime rate plus 2.00%, whichever is higher."
            ),
        ),
    ),
    Case(
        (
            "Either Lenore P. Oderberg or Martin J. Talwin will act as interim Chief "
            "Financial Officer of Strathmoor Lodging Trust following Mr. Hallick's departure "
            "on August 2, 2013."
        ),
        (
            (
                "Lenore P. Oderberg will act as interim Chief Financial Officer of Strathmoor "
                "Lodging Trust following Mr. Hallick's departure on August 2, 2013."
            ),
            (
                "Martin J. Talwin will act as interim Chief Financial Officer of Strathmoor "
                "Lodging Trust."
            ),
        ),
        (
            (
                "Following Mr. Hallick's departure on August 2, 2013, Martin J. Talwin or Lenore "
                "P. Oderberg will act as interim Chief Financial Officer of Strathmoor Lodging "
                "Trust."
            ),
        ),
    ),
    Case(
        (
            "Within ten business days after the Closing Date, Ravenscar Energy Partners shall"
            " (i) repay in full the $62.0 million outstanding under the Bridge Loan; or (ii) "
            "deliver to the Administrative Agent a letter of credit in the same amount."
        ),
        (
            (
                "Within ten business days after the Closing Date, Ravenscar Energy Partners shall"
                " repay in full the $62.0 million outstanding under the Bridge Loan."
            ),
            (
                "Within ten business days after the Closing Date, Ravenscar Energy Partners shall"
                " deliver to the Administrative Agent a letter of credit."
            ),
        ),
        (
            (
                "Within ten business days after the Closing Date, Ravenscar Energy Partners shall"
                " deliver a letter of credit to the Administrative Agent or repay in full the "
                "$62.0 million outstanding under the Bridge Loan."
            ),
        ),
    ),
    Case(
        (
            "Upon termination of the Merger Agreement, Halvern Semiconductor must pay Quorix "
            "Corporation a fee of $45 million or reimburse Quorix Corporation's documented "
            "expenses, depending on the reason for the termination."
        ),
        (
            (
                "Upon termination of the Merger Agreement, Halvern Semiconductor must pay Quorix "
                "Corporation a fee of $45 million."
            ),
        ),
        (
            (
                "Depending on the reason for the termination, Halvern Semiconductor must pay a "
                "fee of $45 million or reimburse documented expenses."
            ),
        ),
        still_withheld=(
            (
                "Upon termination of the Merger Agreement, Halvern Semiconductor must either "
                "reimburse the documented expenses of Quorix Corporation or pay it a fee of $45 "
                "million."
            ),
        ),
    ),
    Case(
        (
            "The Registrant has announced that its second battery cell plant, expected to "
            "employ 1,400 people, will be built in Anniston, Alabama or Valdosta, Georgia."
        ),
        (
            (
                "The Registrant has announced that its second battery cell plant will be built in"
                " Anniston, Alabama."
            ),
            (
                "The second battery cell plant, expected to employ 1,400 people, will be built in"
                " Valdosta, Georgia."
            ),
        ),
        (),
        still_withheld=(
            (
                "The Registrant's second battery cell plant will be built in Valdosta, Georgia or"
                " Anniston, Alabama."
            ),
        ),
    ),
    Case(
        (
            "Subject to regulatory approval, the parties expect the acquisition of Wexcombe "
            "Title Insurance Company to close in the third or fourth quarter of 2011."
        ),
        (
            (
                "Subject to regulatory approval, the parties expect the acquisition of Wexcombe "
                "Title Insurance Company to close in the third quarter of 2011."
            ),
            (
                "The parties expect the acquisition of Wexcombe Title Insurance Company to close "
                "in the fourth quarter of 2011."
            ),
        ),
        (
            (
                "The parties expect the acquisition of Wexcombe Title Insurance Company to close "
                "in either the third or the fourth quarter of 2011, subject to regulatory "
                "approval."
            ),
        ),
    ),
    Case(
        (
            "On February 19, 2024, the investigation determined that an unauthorized third "
            "party accessed or acquired files containing the Social Security numbers of "
            "approximately 310,000 patients of Larkmead Health Systems."
        ),
        (
            (
                "On February 19, 2024, the investigation determined that an unauthorized third "
                "party acquired files containing the Social Security numbers of approximately "
                "310,000 patients of Larkmead Health Systems."
            ),
        ),
        (
            (
                "The investigation determined that files containing the Social Security numbers "
                "of approximately 310,000 patients of Larkmead Health Systems were acquired or "
                "accessed by an unauthorized third party."
            ),
        ),
    ),
    Case(
        (
            "In the Phase 3 BEACON-2 study, the 412 enrolled patients received either "
            "velotarsen 80 mg or placebo once weekly for 24 weeks."
        ),
        (
            (
                "In the Phase 3 BEACON-2 study, the 412 enrolled patients received velotarsen 80 "
                "mg once weekly for 24 weeks."
            ),
            "The 412 enrolled patients received placebo once weekly for 24 weeks.",
        ),
        (),
        still_withheld=(
            (
                "In the Phase 3 BEACON-2 study, the 412 enrolled patients received placebo or "
                "velotarsen 80 mg once weekly for 24 weeks."
            ),
        ),
    ),
    Case(
        (
            "To regain compliance with the minimum bid price requirement, Zephyrion Labs "
            "intends to effect a one-for-fifteen reverse stock split or transfer its listing "
            "to the Capital Market before the September 5, 2023 deadline."
        ),
        (
            (
                "To regain compliance with the minimum bid price requirement, Zephyrion Labs "
                "intends to effect a one-for-fifteen reverse stock split before the September 5, "
                "2023 deadline."
            ),
            (
                "Zephyrion Labs intends to transfer its listing to the Capital Market before the "
                "September 5, 2023 deadline."
            ),
        ),
        (
            (
                "Before the September 5, 2023 deadline, Zephyrion Labs intends either to transfer"
                " its listing to the Capital Market or to effect a one-for-fifteen reverse stock "
                "split."
            ),
        ),
    ),
    Case(
        (
            "On November 21, 2006, the jury found that Quennell Medical knew or should have "
            "known of the defect in its Model 7 infusion pump before the pump was shipped to "
            "hospitals."
        ),
        (
            (
                "On November 21, 2006, the jury found that Quennell Medical knew of the defect in"
                " its Model 7 infusion pump before the pump was shipped to hospitals."
            ),
        ),
        (
            (
                "The jury found that Quennell Medical knew, or should have known, of the defect "
                "in its Model 7 infusion pump before the pump was shipped."
            ),
        ),
    ),
    Case(
        (
            "The quarterly dividend of $0.5625 per share on the Series B Cumulative Preferred"
            " Stock, declared May 1, 2002, is payable in cash or additional shares of Series "
            "B Cumulative Preferred Stock as the Board shall determine."
        ),
        (
            (
                "The quarterly dividend of $0.5625 per share on the Series B Cumulative Preferred"
                " Stock, declared May 1, 2002, is payable in additional shares of Series B "
                "Cumulative Preferred Stock."
            ),
        ),
        (),
        still_withheld=(
            (
                "As the Board shall determine, the quarterly dividend on the Series B Cumulative "
                "Preferred Stock is payable in additional shares of that stock or in cash."
            ),
        ),
    ),
    Case(
        (
            "The Audit Committee concluded that the former controller of the Tucson division "
            "had overstated inventory and/or understated accounts payable in each quarter of "
            "fiscal 2004."
        ),
        (
            (
                "The Audit Committee concluded that the former controller of the Tucson division "
                "had overstated inventory in each quarter of fiscal 2004."
            ),
            (
                "The Audit Committee concluded that the former controller of the Tucson division "
                "had understated accounts payable in each quarter of fiscal 2004."
            ),
        ),
        (
            (
                "The Audit Committee concluded that the former controller of the Tucson division "
                "had understated accounts payable, overstated inventory, or both, in each quarter"
                " of fiscal 2004."
            ),
        ),
    ),
    Case(
        (
            "The lease for the Company's flagship Ondrey's restaurant calls for monthly rent "
            "of $18,500 or 6% of gross sales, whichever is greater."
        ),
        (
            (
                "The lease for the Company's flagship Ondrey's restaurant calls for monthly rent "
                "of $18,500."
            ),
            (
                "The lease for the Company's flagship Ondrey's restaurant calls for monthly rent "
                "of 6% of gross sales."
            ),
        ),
        (),
        still_withheld=(
            (
                "The lease calls for monthly rent equal to the greater of 6% of gross sales and "
                "$18,500."
            ),
        ),
    ),
    Case(
        (
            "One of the Company's two contract manufacturers, Sanlo Precision or Pelham "
            "Circuits, supplied the capacitors that led to the voluntary recall of 90,000 "
            "chargers in December 2016."
        ),
        (
            (
                "Pelham Circuits supplied the capacitors that led to the voluntary recall of "
                "90,000 chargers in December 2016."
            ),
            (
                "Sanlo Precision, one of the Company's two contract manufacturers, supplied the "
                "capacitors that led to the voluntary recall."
            ),
        ),
        (),
        still_withheld=(
            (
                "The capacitors that led to the voluntary recall of 90,000 chargers in December "
                "2016 were supplied by one of two contract manufacturers, Pelham Circuits or "
                "Sanlo Precision."
            ),
        ),
    ),
    Case(
        (
            "It remains unclear whether the July 8 outage at the Bexfield refinery was caused"
            " by equipment failure or by operator error."
        ),
        (
            "The July 8 outage at the Bexfield refinery was caused by operator error.",
            "The July 8 outage at the Bexfield refinery was caused by equipment failure.",
        ),
        (),
        still_withheld=(
            (
                "It remains unclear whether operator error or equipment failure caused the July 8"
                " outage at the Bexfield refinery."
            ),
        ),
    ),
    Case(
        (
            "Pursuant to the Separation Agreement, Mr. Duvargne will receive two times his "
            "annual base salary or a lump sum of $1,200,000, whichever is less."
        ),
        (
            (
                "Pursuant to the Separation Agreement, Mr. Duvargne will receive a lump sum of "
                "$1,200,000."
            ),
            (
                "Mr. Duvargne will receive two times his annual base salary pursuant to the "
                "Separation Agreement."
            ),
        ),
        (),
        still_withheld=(
            (
                "Pursuant to the Separation Agreement, Mr. Duvargne will receive the lesser of a "
                "lump sum of $1,200,000 and two times his annual base salary."
            ),
        ),
    ),
    Case(
        (
            "Any amendment to Article VI of the Bylaws must be approved by a majority of the "
            "independent directors or by the holders of at least two-thirds of the "
            "outstanding Class A shares."
        ),
        (
            (
                "Any amendment to Article VI of the Bylaws must be approved by the holders of at "
                "least two-thirds of the outstanding Class A shares."
            ),
        ),
        (
            (
                "Any amendment to Article VI of the Bylaws must be approved either by the holders"
                " of at least two-thirds of the outstanding Class A shares or by a majority of "
                "the independent directors."
            ),
        ),
    ),
    Case(
        (
            "The lenders have waived or amended each of the financial covenants with which "
            "Gullimark Trucking was not in compliance at December 31, 1996."
        ),
        (
            (
                "The lenders have waived each of the financial covenants with which Gullimark "
                "Trucking was not in compliance at December 31, 1996."
            ),
            (
                "The lenders have amended each of the financial covenants with which Gullimark "
                "Trucking was not in compliance at December 31, 1996."
            ),
        ),
        (
            (
                "Each of the financial covenants with which Gullimark Trucking was not in "
                "compliance at December 31, 1996 has been amended or waived by the lenders."
            ),
        ),
    ),
    Case(
        (
            "The $8.4 million held in escrow will be released to the former Ostrel Software "
            "shareholders on the later of April 30, 2019 and the final resolution of the "
            "Deverill patent litigation."
        ),
        (
            (
                "The $8.4 million held in escrow will be released to the former Ostrel Software "
                "shareholders on April 30, 2019."
            ),
        ),
        (
            (
                "The $8.4 million held in escrow will be released to the former Ostrel Software "
                "shareholders on April 30, 2019 or on the final resolution of the Deverill patent"
                " litigation, whichever is later."
            ),
        ),
    ),
    Case(
        (
            "On March 15, 2026, the outstanding principal of the Senior Convertible Notes "
            "will either convert into common stock at $3.10 per share or be repaid in cash."
        ),
        (
            (
                "On March 15, 2026, the outstanding principal of the Senior Convertible Notes "
                "will convert into common stock at $3.10 per share."
            ),
            (
                "On March 15, 2026, the outstanding principal of the Senior Convertible Notes "
                "will be repaid in cash."
            ),
        ),
        (
            (
                "On March 15, 2026, the outstanding principal of the Senior Convertible Notes "
                "will be repaid in cash or will convert into common stock at $3.10 per share."
            ),
        ),
    ),
    Case(
        (
            "Management's plan to address the substantial doubt about the ability of Nimbarro"
            " Biosciences to continue as a going concern is to raise $20 million through a "
            "private placement of equity or a license of its ophthalmology program."
        ),
        (
            (
                "Management's plan to address the substantial doubt about the ability of Nimbarro"
                " Biosciences to continue as a going concern is to raise $20 million through a "
                "private placement of equity."
            ),
            (
                "Management's plan is to raise $20 million through a license of its ophthalmology"
                " program."
            ),
        ),
        (
            (
                "Management's plan is to raise $20 million through a license of the ophthalmology"
                " program or a private placement of equity."
            ),
        ),
    ),
    Case(
        (
            "The $117.3 million goodwill impairment charge recorded in the fourth quarter of "
            "2008 related to the Harkaway Printing or the Lisle Direct Mail reporting unit, "
            "the allocation of which has not been completed."
        ),
        (
            (
                "The $117.3 million goodwill impairment charge recorded in the fourth quarter of "
                "2008 related to the Harkaway Printing reporting unit."
            ),
        ),
        (),
        still_withheld=(
            (
                "The $117.3 million goodwill impairment charge recorded in the fourth quarter of "
                "2008 related to the reporting unit Lisle Direct Mail or Harkaway Printing."
            ),
        ),
    ),
    Case(
        (
            "Under the consent decree entered September 30, 1999, Cadmere Chemical is "
            "required to cap the Route 9 landfill, to excavate it, or to fund its remediation"
            " by the State of Delaware."
        ),
        (
            (
                "Under the consent decree entered September 30, 1999, Cadmere Chemical is "
                "required to cap the Route 9 landfill."
            ),
            (
                "Cadmere Chemical is required to fund the remediation of the Route 9 landfill by "
                "the State of Delaware."
            ),
        ),
        (),
        still_withheld=(
            (
                "Under the consent decree, Cadmere Chemical is required to excavate the Route 9 "
                "landfill, to cap it, or to fund its remediation by the State of Delaware."
            ),
        ),
    ),
    Case(
        (
            "All 640 hourly employees at the Muncie casting plant have been offered and have "
            "accepted early retirement or a transfer to the Company's Saltillo operations."
        ),
        (
            (
                "All 640 hourly employees at the Muncie casting plant have been offered and have "
                "accepted early retirement."
            ),
            (
                "All 640 hourly employees at the Muncie casting plant have accepted a transfer to"
                " the Company's Saltillo operations."
            ),
        ),
        (
            (
                "All 640 hourly employees at the Muncie casting plant have accepted either a "
                "transfer to the Company's Saltillo operations or early retirement."
            ),
        ),
    ),
    Case(
        (
            "On January 12, 2015, the U.S. Food and Drug Administration, or FDA, issued a "
            "Complete Response Letter regarding Oravenne Therapeutics' New Drug Application "
            "for dextilorol."
        ),
        (),
        (
            (
                "On January 12, 2015, the FDA issued a Complete Response Letter regarding "
                "Oravenne Therapeutics' New Drug Application for dextilorol."
            ),
            (
                "The U.S. Food and Drug Administration issued a Complete Response Letter "
                "regarding the New Drug Application for dextilorol."
            ),
        ),
    ),
    Case(
        (
            "Net loss for the quarter ended June 30, 2010 was $14.2 million, or $0.31 per "
            "diluted share, compared with net income of $2.6 million, or $0.06 per diluted "
            "share, a year earlier."
        ),
        (),
        (
            "Net loss for the quarter ended June 30, 2010 was $14.2 million.",
            "Net loss for the quarter ended June 30, 2010 was $0.31 per diluted share.",
        ),
    ),
    Case(
        (
            "Under the Rights Agreement, the rights become exercisable when a person or group"
            " acquires 15% or more of the outstanding common stock of Penhallow Paper."
        ),
        (),
        (
            (
                "The rights become exercisable when a person acquires 15% or more of the "
                "outstanding common stock of Penhallow Paper."
            ),
        ),
        still_withheld=(
            (
                "Under the Rights Agreement, the rights become exercisable when a group acquires "
                "15% of the outstanding common stock of Penhallow Paper."
            ),
        ),
    ),
    Case(
        (
            "Sorrelwood Homes must furnish its audited financial statements to the Trustee on"
            " or before March 31 of each year."
        ),
        (),
        (
            (
                "Sorrelwood Homes must furnish its audited financial statements to the Trustee by"
                " March 31 of each year."
            ),
        ),
    ),
    Case(
        (
            "The Partnership may sell or lease the Kettering distribution center without the "
            "consent of the limited partners."
        ),
        (),
        (
            (
                "The Partnership may lease the Kettering distribution center without the consent "
                "of the limited partners."
            ),
            (
                "The Partnership may sell the Kettering distribution center without the consent "
                "of the limited partners."
            ),
        ),
    ),
    Case(
        (
            "During the three months ended September 30, 2018, Ambrith Corporation did not "
            "issue or repurchase any shares of its common stock."
        ),
        (),
        (
            (
                "During the three months ended September 30, 2018, Ambrith Corporation did not "
                "repurchase any shares of its common stock."
            ),
            (
                "Ambrith Corporation did not issue any shares of its common stock during the "
                "three months ended September 30, 2018."
            ),
        ),
    ),
    Case(
        (
            "If Ms. Jancewicz is terminated without cause or resigns for good reason, all of "
            "her unvested restricted stock units will vest immediately."
        ),
        (),
        (
            (
                "If Ms. Jancewicz is terminated without cause, all of her unvested restricted "
                "stock units will vest immediately."
            ),
        ),
        still_withheld=(
            (
                "If Ms. Jancewicz resigns for good reason, all of her unvested restricted stock "
                "units will vest immediately."
            ),
        ),
    ),
    Case(
        (
            "The Seller has agreed to indemnify Trevanion Marine against any claim or suit "
            "arising from the operation of the Biloxi shipyard before the closing."
        ),
        (),
        (
            (
                "The Seller has agreed to indemnify Trevanion Marine against any suit arising "
                "from the operation of the Biloxi shipyard before the closing."
            ),
        ),
    ),
    Case(
        (
            "No dividends were declared or paid on the common stock of First Alderbury "
            "Financial in 1995 or 1996."
        ),
        (),
        (("No dividends were declared on the common stock of First Alderbury Financial in 1995."),),
        still_withheld=(
            "No dividends were paid on the common stock of First Alderbury Financial in 1996.",
        ),
    ),
    Case(
        (
            "The Indenture prohibits Castlemoor Gaming from incurring or guaranteeing "
            "additional indebtedness in excess of $25 million."
        ),
        (),
        (
            (
                "The Indenture prohibits Castlemoor Gaming from guaranteeing additional "
                "indebtedness in excess of $25 million."
            ),
            (
                "The Indenture prohibits Castlemoor Gaming from incurring additional indebtedness"
                " in excess of $25 million."
            ),
        ),
    ),
    Case(
        (
            "Mr. Abendroth's resignation was not the result of any disagreement with the "
            "Company on any matter relating to its operations, policies or practices."
        ),
        (),
        (
            (
                "Mr. Abendroth's resignation was not the result of any disagreement with the "
                "Company on any matter relating to its policies."
            ),
            (
                "Mr. Abendroth's resignation was not the result of any disagreement with the "
                "Company on any matter relating to its operations."
            ),
        ),
    ),
    Case(
        (
            "Each current or former employee who participated in the Wyndlass 401(k) Plan "
            "between May 2005 and April 2008 is a member of the settlement class."
        ),
        (),
        (
            (
                "Each former employee who participated in the Wyndlass 401(k) Plan between May "
                "2005 and April 2008 is a member of the settlement class."
            ),
        ),
    ),
    Case(
        (
            "Upon a Change of Control, each holder of the 11 1/2% Senior Subordinated Notes, "
            "or the Notes, will have the right to require Fennimore Cable to repurchase all "
            "or any part of such holder's Notes at 101% of principal."
        ),
        (),
        (
            (
                "Upon a Change of Control, each holder of the Notes will have the right to "
                "require Fennimore Cable to repurchase all of such holder's Notes at 101% of "
                "principal."
            ),
        ),
        still_withheld=(
            (
                "Each holder of the 11 1/2% Senior Subordinated Notes will have the right, upon a"
                " Change of Control, to require Fennimore Cable to repurchase any part of such "
                "holder's Notes at 101% of principal."
            ),
        ),
    ),
    Case(
        (
            "Certain provisions of our certificate of incorporation could delay or prevent a "
            "takeover of Ilverton Networks that stockholders consider favorable."
        ),
        (),
        (
            (
                "Certain provisions of our certificate of incorporation could delay a takeover of"
                " Ilverton Networks that stockholders consider favorable."
            ),
            (
                "Certain provisions of our certificate of incorporation could prevent a takeover "
                "of Ilverton Networks."
            ),
        ),
    ),
    Case(
        (
            "The Company will eliminate approximately 275 positions, or 12% of its global "
            "workforce, and expects to incur pre-tax charges of $9 million to $11 million in "
            "the first quarter of 2020."
        ),
        (),
        (
            "The Company will eliminate approximately 275 positions.",
            "The Company will eliminate 12% of its global workforce.",
        ),
    ),
    Case(
        (
            "Neither the Company nor any of its directors or executive officers has been "
            "named as a defendant in the Marchetta derivative action."
        ),
        (),
        (
            (
                "None of the Company's directors has been named as a defendant in the Marchetta "
                "derivative action."
            ),
        ),
        still_withheld=(
            ("The Company has not been named as a defendant in the Marchetta derivative action."),
        ),
    ),
    Case(
        (
            "On October 3, 2022, Vistrelle Holdings received a deficiency notice from The "
            "Nasdaq Stock Market LLC, or Nasdaq, because its common stock had closed below "
            "$1.00 for 30 or more consecutive business days."
        ),
        (),
        ("On October 3, 2022, Vistrelle Holdings received a deficiency notice from Nasdaq.",),
        still_withheld=(
            (
                "Vistrelle Holdings received a deficiency notice because its common stock had "
                "closed below $1.00 for 30 consecutive business days."
            ),
        ),
    ),
)
