-- The head of an agency is a role of its own, narrowed to one agency as an officer's is. Widens two checks; rows that stand keep to both.
alter table identity.account_grant drop constraint grant_agency_for_officer;
alter table identity.account_grant add constraint grant_agency_for_officer
    check (agency_id is null or role in ('AGENCY_OFFICER', 'AGENCY_HEAD'));
alter table identity.account_grant drop constraint grant_role_known;
alter table identity.account_grant add constraint grant_role_known check (role in (
    'AGENCY_OFFICER', 'AGENCY_HEAD', 'SECRETARIAT', 'PLANNER', 'REGENT', 'COUNCIL_MEMBER', 'ASSESSOR', 'PROVINCE', 'MINISTRY',
    'ADMINISTRATOR'));
