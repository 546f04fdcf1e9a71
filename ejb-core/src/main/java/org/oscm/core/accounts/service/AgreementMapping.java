package org.oscm.core.accounts.service;

import java.time.Instant;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.accounts.DiscountData;
import org.oscm.core.accounts.DiscountView;
import org.oscm.core.accounts.VatRateData;
import org.oscm.core.accounts.VatRateView;
import org.oscm.core.accounts.VatTarget;
import org.oscm.vo.VOCountryVatRate;
import org.oscm.vo.VODiscount;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOOrganizationVatRate;
import org.oscm.vo.VOVatRate;

/** VAT rates and discounts between the core and the wire. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AgreementMapping {

    @Mapping(target = "rate", source = "percent")
    VOVatRate published(VatRateView rate);

    @Mapping(target = "rate", source = "percent")
    @Mapping(target = "country", source = "target.country")
    VOCountryVatRate ofCountry(VatRateView rate);

    @Mapping(target = "key", source = "rate.key")
    @Mapping(target = "version", source = "rate.version")
    @Mapping(target = "rate", source = "rate.percent")
    @Mapping(target = "organization", source = "customer")
    VOOrganizationVatRate ofCustomer(VatRateView rate, VOOrganization customer);

    @Mapping(target = "key", source = "rate.key")
    @Mapping(target = "version", source = "rate.version")
    @Mapping(target = "percent", source = "rate.rate")
    @Mapping(target = "target", source = "target")
    VatRateData data(VOVatRate rate, VatTarget target);

    @Mapping(target = "value", source = "percent")
    @Mapping(target = "startTime", source = "validFrom")
    @Mapping(target = "endTime", source = "validTo")
    VODiscount published(DiscountView discount);

    @Mapping(target = "percent", source = "value")
    @Mapping(target = "validFrom", source = "startTime")
    @Mapping(target = "validTo", source = "endTime")
    DiscountData data(VODiscount discount);

    default Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    default Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
