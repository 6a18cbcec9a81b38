-- Few of a region's reports wait for somebody to check them; who checks asks for them at each look.
create index report_waiting on monitoring.report (region_code, year, month) where state in ('SENT', 'APPROVED');
