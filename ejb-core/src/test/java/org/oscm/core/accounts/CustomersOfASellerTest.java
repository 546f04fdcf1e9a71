package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.usecase.EnsureCustomerOf;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.testing.TestCore;

class CustomersOfASellerTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    @Test
    void become_so_once() {
        OrganizationView supplier = organization("Supplier", OrganizationRole.SUPPLIER);
        OrganizationView customer = organization("Customer", OrganizationRole.CUSTOMER);
        EnsureCustomerOf ensureCustomerOf = core.get(EnsureCustomerOf.class);

        assertThat(core.get(FindCustomers.class).areRelated(supplier.key(), customer.key()))
                .isFalse();
        ensureCustomerOf.ensure(supplier.key(), customer.key());
        core.settle();
        ensureCustomerOf.ensure(supplier.key(), customer.key());

        assertThat(core.get(FindCustomers.class).areRelated(supplier.key(), customer.key()))
                .isTrue();
        assertThat(core.get(FindCustomers.class).areRelated(customer.key(), supplier.key()))
                .isFalse();
        assertThat(core.get(FindCustomers.class).of(supplier.key()))
                .extracting(OrganizationView::name)
                .containsExactly("Customer");
    }

    @Test
    void cannot_belong_to_an_organization_that_does_not_sell() {
        OrganizationView one = organization("One", OrganizationRole.CUSTOMER);
        OrganizationView other = organization("Other", OrganizationRole.CUSTOMER);

        assertThatThrownBy(() -> core.get(EnsureCustomerOf.class).ensure(one.key(), other.key()))
                .hasMessageContaining("NOT_A_SELLER");
    }

    private OrganizationView organization(String name, OrganizationRole role) {
        return core.get(CreateOrganization.class)
                .create(
                        new OrganizationData(
                                name, "Street 1", "mail@example.com", "1", "https://www.example.com", null, "en", "DE"),
                        Set.of(role));
    }
}
