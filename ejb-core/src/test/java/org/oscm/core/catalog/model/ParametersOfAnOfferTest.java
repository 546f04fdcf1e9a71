package org.oscm.core.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.kernel.InputError;

class ParametersOfAnOfferTest {

    private final ParameterSettings fileStore =
            new ParameterSettings(CatalogFixtures.aFileStoreInMemory(AccessType.LOGIN));

    @Test
    void have_their_default_values_unless_the_seller_names_others() {
        assertThat(fileStore.offered(List.of(new ParameterSetting("FOLDERS", "7", false))))
                .containsExactlyInAnyOrder(
                        new ParameterSetting("FOLDERS", "7", false), new ParameterSetting("SIZE", "S", true));
    }

    @Test
    void may_be_those_of_the_platform() {
        assertThat(fileStore.offered(List.of(new ParameterSetting("NAMED_USER", "3", false))))
                .contains(new ParameterSetting("NAMED_USER", "3", false));
    }

    @Test
    void of_the_platform_are_at_least_1() {
        assertRefused(() -> offer("NAMED_USER", "0"), InputError.RANGE, "NAMED_USER");
    }

    @Test
    void must_be_declared() {
        assertRefused(() -> offer("COLOUR", "red"), CatalogError.PARAMETER_NOT_FOUND);
    }

    @Test
    void can_be_named_only_once() {
        ParameterSetting folders = new ParameterSetting("FOLDERS", "1", true);

        assertRefused(() -> fileStore.offered(List.of(folders, folders)), CatalogError.PARAMETER_TWICE, "FOLDERS");
    }

    @Test
    void must_be_numbers_within_their_range_if_they_are_numbers() {
        assertRefused(() -> offer("FOLDERS", "many"), InputError.WHOLE_NUMBER, "FOLDERS");
        assertRefused(() -> offer("FOLDERS", "11"), InputError.RANGE, "FOLDERS");
        assertRefused(() -> offer("FOLDERS", "3000000000"), InputError.RANGE, "FOLDERS");
    }

    @Test
    void must_be_one_of_the_options_if_there_are_some() {
        assertRefused(() -> offer("SIZE", "M"), InputError.ONE_OF, "SIZE");
    }

    @Test
    void need_a_value_if_customers_must_not_give_one() {
        assertRefused(
                () -> fileStore.offered(List.of(new ParameterSetting("FOLDERS", null, false))),
                InputError.REQUIRED,
                "FOLDERS");
    }

    @Test
    void can_be_left_to_the_customer_who_then_must_give_a_value() {
        List<ServiceParameterView> offered = List.of(new ServiceParameterView(1, 1, "FOLDERS", null, true));

        fileStore.checkOrdered(offered, Map.of("FOLDERS", "2"));
        assertRefused(() -> fileStore.checkOrdered(offered, Map.of()), InputError.REQUIRED, "FOLDERS");
    }

    @Test
    void are_not_the_customers_to_set_if_the_seller_fixed_them() {
        List<ServiceParameterView> offered = List.of(new ServiceParameterView(1, 1, "FOLDERS", "5", false));

        fileStore.checkOrdered(offered, Map.of("FOLDERS", "5"));
        assertRefused(() -> fileStore.checkOrdered(offered, Map.of("FOLDERS", "6")), InputError.ONE_OF, "FOLDERS");
    }

    @Test
    void are_all_a_customer_can_set() {
        assertRefused(() -> fileStore.checkOrdered(List.of(), Map.of("SIZE", "L")), CatalogError.PARAMETER_NOT_FOUND);
    }

    private void offer(String parameterId, String value) {
        fileStore.offered(List.of(new ParameterSetting(parameterId, value, true)));
    }
}
