"""Annual and quarterly reports: their accounts, and what is worth saying section by section."""
