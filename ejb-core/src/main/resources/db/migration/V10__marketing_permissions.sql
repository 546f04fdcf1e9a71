-- Which suppliers may make offers of which applications. A provider who is a supplier as well may of his own.
create table marketing_permission (
    tkey                bigint not null primary key,
    technicalServiceKey bigint not null references technical_service,
    supplierKey         bigint not null references organization,
    constraint marketing_permission_once unique (technicalServiceKey, supplierKey)
);
create index marketing_permission_supplier on marketing_permission (supplierKey);
insert into marketing_permission (tkey, technicalServiceKey, supplierKey)
    select -t.tkey, t.tkey, t.providerKey from technical_service t
    join organization_role r on r.organizationKey = t.providerKey and r.role = 'SUPPLIER';
