-- What is recorded once, whatever its capitals: a finding of a report about a line, a giver's letter for a year and an initiative.
-- Letters were told apart by their date before, findings not at all; of rows that are alike now, the later ones get a number.
-- The owner is bound by row-level security like everybody; for what is there already the tables let him pass.

alter table budget.finding no force row level security;
alter table budget.pledge no force row level security;

update budget.finding set report = left(report, 190) || ' (' || alike.number || ')'
from (select region_code, id, row_number() over (
        partition by region_code, line_id, finder, year, lower(report), lower(finding) order by ctid) as number
    from budget.finding) alike
where alike.region_code = finding.region_code and alike.id = finding.id and alike.number > 1;
create unique index finding_once on budget.finding (region_code, line_id, finder, year, lower(report), md5(lower(finding)));

alter table budget.pledge drop constraint pledge_once;
update budget.pledge set letter = left(letter, 190) || ' (' || alike.number || ')'
from (select region_code, id, row_number() over (
        partition by region_code, year, source, lower(giver), lower(letter), initiative_id order by letter_on, ctid) as number
    from budget.pledge) alike
where alike.region_code = pledge.region_code and alike.id = pledge.id and alike.number > 1;
create unique index pledge_once on budget.pledge (region_code, year, source, lower(giver), lower(letter), initiative_id) nulls not distinct;

alter table budget.finding force row level security;
alter table budget.pledge force row level security;
