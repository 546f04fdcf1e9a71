-- the bills of a month by who sold and where, page by page
create index billing_result_vendor on billing_result (vendorKey, periodEnd, tkey);
create index billing_result_marketplace on billing_result (marketplaceKey, periodEnd, tkey);
