-- What is left unspent at a year's end goes on once for each initiative and source; an adjustment may put off to two years at once.
-- Widens one constraint and adds another: rows that stand here keep to both.

alter table budget.carry_over drop constraint carry_over_once;
alter table budget.carry_over add constraint carry_over_once
    unique nulls not distinct (region_code, initiative_id, source, from_year, to_year, adjustment, follows);
create unique index carry_over_left_once on budget.carry_over (region_code, initiative_id, source, from_year)
    where adjustment is null and follows is null;
