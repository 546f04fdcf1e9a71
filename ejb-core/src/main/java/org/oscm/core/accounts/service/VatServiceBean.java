package org.oscm.core.accounts.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.VatRateData;
import org.oscm.core.accounts.VatTarget;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.accounts.usecase.FindVatRates;
import org.oscm.core.accounts.usecase.SaveVatRates;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.vo.VOCountryVatRate;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOOrganizationVatRate;
import org.oscm.vo.VOVatRate;

/** The published VatService: the VAT a supplier adds to bills. */
@Stateless
public class VatServiceBean {

    @Inject
    private CurrentCaller caller;

    @Inject
    private SaveVatRates saveVatRates;

    @Inject
    private FindVatRates vatRates;

    @Inject
    private FindCustomers customers;

    @Inject
    private CustomerPresenter presenter;

    @Inject
    private AgreementMapping mapping;

    @RolesAllowed("SERVICE_MANAGER")
    public boolean getVatSupport() {
        return vatRates.ofAllOthers(own()).isPresent();
    }

    @RolesAllowed("SERVICE_MANAGER")
    public VOVatRate getDefaultVat() {
        return vatRates.ofAllOthers(own()).map(mapping::published).orElse(null);
    }

    @RolesAllowed("SERVICE_MANAGER")
    public List<VOCountryVatRate> getCountryVats() {
        return vatRates.ofCountries(own()).stream().map(mapping::ofCountry).toList();
    }

    @RolesAllowed("SERVICE_MANAGER")
    public List<VOOrganizationVatRate> getOrganizationVats() {
        return vatRates.ofCustomers(own()).stream()
                .map(rate -> mapping.ofCustomer(
                        rate,
                        presenter.shown(
                                own(), customers.customer(own(), rate.target().customerKey()))))
                .toList();
    }

    @RolesAllowed("SERVICE_MANAGER")
    public void saveDefaultVat(VOVatRate defaultVat) {
        saveVatRates.save(List.of(ofAllOthers(defaultVat)));
    }

    @RolesAllowed("SERVICE_MANAGER")
    public void saveCountryVats(List<VOCountryVatRate> countryVats) {
        saveVatRates.save(ofCountries(countryVats).toList());
    }

    @RolesAllowed("SERVICE_MANAGER")
    public void saveOrganizationVats(List<VOOrganizationVatRate> organizationVats) {
        saveVatRates.save(ofCustomers(organizationVats).toList());
    }

    @RolesAllowed("SERVICE_MANAGER")
    public void saveAllVats(
            VOVatRate defaultVat, List<VOCountryVatRate> countryVats, List<VOOrganizationVatRate> organizationVats) {
        saveVatRates.save(
                Stream.of(Stream.of(ofAllOthers(defaultVat)), ofCountries(countryVats), ofCustomers(organizationVats))
                        .flatMap(rates -> rates)
                        .toList());
    }

    private long own() {
        return caller.get().organizationKey();
    }

    private VatRateData ofAllOthers(VOVatRate rate) {
        return rate == null ? VatRateData.NONE : mapping.data(rate, VatTarget.DEFAULT);
    }

    private Stream<VatRateData> ofCountries(List<VOCountryVatRate> rates) {
        return given(rates)
                .map(rate -> mapping.data(rate, VatTarget.country(Check.required("country", rate.getCountry()))));
    }

    private Stream<VatRateData> ofCustomers(List<VOOrganizationVatRate> rates) {
        return given(rates)
                .map(rate -> mapping.data(
                        rate, VatTarget.customer(key(Check.required("organization", rate.getOrganization())))));
    }

    private static <T> Stream<T> given(List<T> rates) {
        return rates == null ? Stream.empty() : rates.stream();
    }

    private long key(VOOrganization organization) {
        String id = organization.getOrganizationId();
        return id == null
                ? organization.getKey()
                : customers
                        .find(own(), id)
                        .map(OrganizationView::key)
                        .orElseThrow(() -> Refusal.of(AccountsError.NOT_YOUR_CUSTOMER, id));
    }
}
