package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oscm.core.accounts.ApplicationSuppliers;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.model.TechnicalService;
import org.oscm.core.catalog.repository.MarketingPermissions;
import org.oscm.core.catalog.repository.TechnicalServices;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/** Lets a technology provider choose who sells his applications. All are changed or none. */
@Dependent
public class PermitSuppliers implements ApplicationSuppliers {

    private final TechnicalServices technicalServices;
    private final MarketingPermissions permissions;
    private final OnlyPermittedSuppliersSell marketing;
    private final FindParties parties;
    private final CurrentCaller caller;

    @Inject
    public PermitSuppliers(
            TechnicalServices technicalServices,
            MarketingPermissions permissions,
            OnlyPermittedSuppliersSell marketing,
            FindParties parties,
            CurrentCaller caller) {
        this.technicalServices = technicalServices;
        this.permissions = permissions;
        this.marketing = marketing;
        this.parties = parties;
        this.caller = caller;
    }

    @Override
    public List<OrganizationView> of(long technicalServiceKey) {
        mustBeOwn(technicalServiceKey);
        return permissions.suppliersOf(technicalServiceKey).stream()
                .map(parties::organization)
                .sorted(Comparator.comparing(OrganizationView::organizationId))
                .toList();
    }

    @Override
    public void add(long technicalServiceKey, Collection<String> organizationIds) {
        mustBeOwn(technicalServiceKey);
        refuse(
                CatalogError.MARKETING_NOT_GRANTABLE,
                organizationIds,
                id -> parties.findOrganization(id)
                        .filter(PermitSuppliers::isSupplier)
                        .isEmpty());
        named(organizationIds).forEach(supplier -> marketing.allow(technicalServiceKey, supplier.key()));
    }

    @Override
    public void remove(long technicalServiceKey, Collection<String> organizationIds) {
        mustBeOwn(technicalServiceKey);
        List<OrganizationView> suppliers = named(organizationIds).toList();
        refuse(CatalogError.MARKETING_WITHOUT_SUPPLIER, organizationIds, id -> !isSupplier(parties.organization(id)));
        refuse(
                CatalogError.MARKETING_PERMISSION_NOT_FOUND,
                organizationIds,
                id -> !marketing.allows(
                        technicalServiceKey, parties.organization(id).key()));
        suppliers.forEach(supplier -> marketing.forbid(technicalServiceKey, supplier.key()));
    }

    private Stream<OrganizationView> named(Collection<String> organizationIds) {
        return distinct(organizationIds).map(parties::organization);
    }

    private static Stream<String> distinct(Collection<String> organizationIds) {
        return organizationIds == null
                ? Stream.empty()
                : organizationIds.stream().filter(Objects::nonNull).distinct();
    }

    private static void refuse(ErrorCode code, Collection<String> organizationIds, Predicate<String> isWrong) {
        List<String> wrong = distinct(organizationIds).filter(isWrong).toList();
        if (!wrong.isEmpty()) {
            throw Refusal.of(code, String.join(", ", wrong));
        }
    }

    private void mustBeOwn(long technicalServiceKey) {
        TechnicalService found = technicalServices.get(technicalServiceKey);
        if (found.providerKey() != caller.get().organizationKey()) {
            throw Refusal.of(CatalogError.TECHNICAL_SERVICE_NOT_YOURS, found.technicalServiceId());
        }
    }

    private static boolean isSupplier(OrganizationView organization) {
        return organization.actsAs(OrganizationRole.SUPPLIER);
    }
}
