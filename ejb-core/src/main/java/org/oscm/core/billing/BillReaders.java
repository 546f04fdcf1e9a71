package org.oscm.core.billing;

/**
 * Whose bills may be read.
 *
 * @param customerKey bills this organization pays
 * @param chargingOrganizationKey bills this organization wrote
 */
public record BillReaders(Long customerKey, Long chargingOrganizationKey) {

    public static BillReaders everybody() {
        return new BillReaders(null, null);
    }

    public boolean isEverybody() {
        return customerKey == null;
    }
}
