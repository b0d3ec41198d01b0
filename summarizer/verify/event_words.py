"""What must be said for a model to call an event by a type: one of these stems, in its evidence.

The types are those of the labelling guide. A stem stands at the beginning of a word. The rules'
own events are typed by the rules; "other" needs no word.
"""

from __future__ import annotations

__all__ = ["STEMS"]

STEMS: dict[str, tuple[str, ...]] = {
    kind: tuple(stems.split(","))
    for kind, stems in {
        "acquisition": "acqui,merge,purchase,combin,tender offer",
        "disposition": "sale,sell,sold,dispos,divest,spin,transfer",
        "agreement-signed": "agreement,contract,amendment,entered into,letter of intent,lease",
        "agreement-terminated": "terminat,expire,cancel,rescind",
        "bankruptcy": "bankrupt,chapter 11,chapter 7,receiver,insolven,reorganization,"
        "trustee,liquidat",
        "earnings-results": "result,earnings,revenue,income,loss,sales,quarter",
        "debt-financing": "loan,credit,notes,debt,borrow,bond,debenture,indenture",
        "equity-financing": "stock,share,offering,investment,placement,equity,warrant,unit",
        "restructuring": "restructur,reorganiz,layoff,workforce,headcount,clos,consolidat,"
        "severance,expense reduction,cost reduction",
        "impairment": "impair,write,charge",
        "delisting-notice": "delist,listing,nasdaq,exchange,bid price",
        "holder-rights-change": "rights,holder,preferred",
        "auditor-change": "audit,accountant,accounting firm",
        "non-reliance": "relied,restat,reliance",
        "change-in-control": "control",
        "officer-or-director-change": "appoint,resign,elect,retire,director,officer,named,depart",
        "compensation-arrangement": "compensation,bonus,salary,option,award,severance,incentive,"
        "employment,retention",
        "charter-or-bylaw-change": "bylaw,by-law,charter,certificate,articles,amend,fiscal year",
        "shareholder-vote": "vote,meeting,elect,approv,proposal",
        "investor-presentation": "present,conference,webcast,slide,call",
        "dividend-or-buyback": "dividend,repurchase,buyback,buy back,distribution",
        "litigation-or-settlement": "court,complaint,lawsuit,litigation,settle,plaintiff,suit",
        "regulatory-action": "commission,fda,agency,regulat,approv,order,investigat,subpoena,"
        "directive,cease and desist,supervis,examin,federal reserve,deposit insurance",
        "product-or-clinical-news": "product,trial,clinical,drug,study,launch,patent,data",
        "guidance": "expect,guidance,outlook,forecast,anticipat,estimate,project",
        "cyber-incident": "cyber,unauthorized,breach,ransom,security incident",
        "debt-default": "default,covenant,waiver,forbear,accelerat",
        "other": "",
    }.items()
}
