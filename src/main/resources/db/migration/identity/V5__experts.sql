-- The ministry's experts who guide regencies through the four Bimtek. No row changes.
alter table identity.account_grant drop constraint grant_role_known;
alter table identity.account_grant add constraint grant_role_known check (role in (
    'AGENCY_OFFICER', 'AGENCY_HEAD', 'SECRETARIAT', 'PLANNER', 'REGENT', 'COUNCIL_MEMBER', 'ASSESSOR', 'EXPERT', 'PROVINCE', 'MINISTRY',
    'ADMINISTRATOR'));
