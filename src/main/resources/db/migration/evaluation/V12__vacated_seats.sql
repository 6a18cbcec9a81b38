-- Whose marks no longer count, without saying who it is: the public page of a result computes it from the single marks, and a visitor may
-- not see assessors. Until now it counted the marks of seats that were taken back, which the ministry's own score did not.
-- Seats taken back so far are written down here.
create table evaluation.vacated (
    region_code text    not null,
    year        integer not null,
    assessor_id uuid    not null,
    primary key (region_code, year, assessor_id),
    constraint vacated_seat foreign key (region_code, year, assessor_id) references evaluation.assessor
);

alter table evaluation.assessor no force row level security;
insert into evaluation.vacated (region_code, year, assessor_id)
select region_code, year, id from evaluation.assessor where removed_at is not null;
alter table evaluation.assessor force row level security;

alter table evaluation.vacated enable row level security;
alter table evaluation.vacated force row level security;
create policy vacated_read on evaluation.vacated for select to mandala_app
    using (identity.in_scope(region_code) or exists (
        select from evaluation.evaluation e where e.region_code = vacated.region_code and e.year = vacated.year));
create policy vacated_add on evaluation.vacated for insert to mandala_app with check (identity.in_scope(region_code));
create policy vacated_undo on evaluation.vacated for delete to mandala_app using (identity.in_scope(region_code));
grant select, insert, delete on evaluation.vacated to mandala_app;

create function evaluation.keep_vacated() returns trigger language plpgsql as $$
begin
    if new.removed_at is null then
        delete from evaluation.vacated v
        where v.region_code = new.region_code and v.year = new.year and v.assessor_id = new.id;
    else
        insert into evaluation.vacated (region_code, year, assessor_id)
        values (new.region_code, new.year, new.id) on conflict do nothing;
    end if;
    return null;
end $$;
revoke execute on function evaluation.keep_vacated() from public;
create trigger assessor_vacated_at_once after insert on evaluation.assessor
    for each row when (new.removed_at is not null) execute function evaluation.keep_vacated();
create trigger assessor_vacated after update of removed_at on evaluation.assessor
    for each row execute function evaluation.keep_vacated();
