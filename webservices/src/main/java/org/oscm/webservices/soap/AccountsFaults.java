package org.oscm.webservices.soap;

import org.oscm.core.accounts.AccountsError;
import org.oscm.types.exceptions.CurrencyException;
import org.oscm.types.exceptions.DeletionConstraintException;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.MandatoryUdaMissingException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.PaymentDataException;
import org.oscm.types.exceptions.PaymentDataException.Reason;
import org.oscm.types.exceptions.PaymentInformationException;
import org.oscm.types.exceptions.RegistrationException;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;

/** How the refusals of the accounts room are published. */
final class AccountsFaults {

    private AccountsFaults() {}

    static void fill(FaultTable table) {
        table.notFound(AccountsError.PAYMENT_TYPE_NOT_FOUND, ClassEnum.PAYMENT_TYPE);
        table.notPermitted(AccountsError.PAYMENT_TYPE_NOT_GIVEN);
        table.add(
                AccountsError.PAYMENT_TYPE_NOT_OFFERED,
                (text, r) -> new PaymentDataException(
                        text, Reason.PAYMENT_TYPE_UNSUPPORTED_FOR_ORGANIZATION, FaultTable.parameters(r)));
        table.add(
                AccountsError.PAYMENT_TYPE_COLLECTED_BY_PROVIDER,
                (text, r) -> new PaymentDataException(
                        text, Reason.PAYMENT_TYPE_NO_ORGANIZATION_HANDLING, FaultTable.parameters(r)));
        table.fault(AccountsError.PAYMENT_TYPE_NOT_ENABLED, PaymentInformationException::new);
        table.notFound(AccountsError.PAYMENT_INFO_NOT_FOUND, ClassEnum.PAYMENT_INFO);
        table.notPermitted(AccountsError.PAYMENT_INFO_NOT_YOURS);
        table.notUnique(AccountsError.PAYMENT_INFO_ID_TAKEN, ClassEnum.PAYMENT_INFO);
        table.stale(AccountsError.PAYMENT_INFO_CHANGED);
        table.notFound(AccountsError.BILLING_CONTACT_NOT_FOUND, ClassEnum.BILLING_CONTACT);
        table.notPermitted(AccountsError.BILLING_CONTACT_NOT_YOURS);
        table.notUnique(AccountsError.BILLING_CONTACT_ID_TAKEN, ClassEnum.BILLING_CONTACT);
        table.stale(AccountsError.BILLING_CONTACT_CHANGED);
        needed(table, AccountsError.ORGANIZATION_IS_NEEDED, ClassEnum.ORGANIZATION_ROLE);
        needed(table, AccountsError.ORGANIZATION_HAS_SUBSCRIPTIONS, ClassEnum.SUBSCRIPTION);
        table.notPermitted(AccountsError.NOT_YOUR_CUSTOMER);
        table.notFound(AccountsError.PAYABLE_SERVICE_NOT_FOUND, ClassEnum.SERVICE);
        table.notPermitted(AccountsError.NOT_YOUR_SERVICE);
        table.fault(AccountsError.NOT_A_SELLER, OrganizationAuthoritiesException::new);
        table.add(
                AccountsError.SELF_REGISTRATION_OFF,
                (text, r) -> new RegistrationException(
                        text, RegistrationException.Reason.SELFREGISTRATION_NOT_ALLOWED, FaultTable.parameters(r)));
        table.add(
                AccountsError.REGISTRATION_WITHOUT_SELLER,
                (text, r) -> new RegistrationException(
                        text, RegistrationException.Reason.TARGET_ORG_INVALID, FaultTable.parameters(r)));
        table.fault(AccountsError.CURRENCY_NOT_SUPPORTED, CurrencyException::new);
        vatAndDiscounts(table);
        customAttributes(table);
    }

    /** @param dependent what keeps the organization */
    private static void needed(FaultTable table, AccountsError code, ClassEnum dependent) {
        table.add(
                code,
                (text, r) -> new DeletionConstraintException(
                        text, ClassEnum.ORGANIZATION, dependent, FaultTable.parameters(r)));
    }

    private static void vatAndDiscounts(FaultTable table) {
        table.fault(AccountsError.NOT_A_SUPPLIER, OrganizationAuthoritiesException::new);
        table.invalid(AccountsError.VAT_RATE_INVALID, ReasonEnum.VAT);
        table.invalid(AccountsError.VAT_RATE_TWICE, ReasonEnum.DUPLICATE_VALUE);
        table.invalid(AccountsError.VAT_NOT_ENABLED, ReasonEnum.VAT_NOT_SUPPORTED);
        table.stale(AccountsError.VAT_RATE_CHANGED);
        table.invalid(AccountsError.DISCOUNT_OF_NOTHING, ReasonEnum.VALUE_NOT_IN_RANGE);
        table.invalid(AccountsError.DISCOUNT_BEGINS_IN_THE_PAST, ReasonEnum.VALUE_NOT_IN_RANGE);
        table.invalid(AccountsError.DISCOUNT_ENDS_BEFORE_IT_BEGINS, ReasonEnum.VALUE_NOT_IN_RANGE);
        table.stale(AccountsError.DISCOUNT_CHANGED);
    }

    private static void customAttributes(FaultTable table) {
        table.fault(AccountsError.UDA_WITHOUT_SUPPLIER, OrganizationAuthoritiesException::new);
        table.notFound(AccountsError.UDA_DEFINITION_NOT_FOUND, ClassEnum.UDA_DEFINITION);
        table.notUnique(AccountsError.UDA_DEFINITION_TAKEN, ClassEnum.UDA_DEFINITION);
        table.stale(AccountsError.UDA_DEFINITION_CHANGED);
        table.invalid(AccountsError.UDA_KIND_FIXED, ReasonEnum.INVALID_REFERENCE);
        table.notFound(AccountsError.UDA_TARGET_NOT_FOUND, ClassEnum.SUBSCRIPTION);
        table.notPermitted(AccountsError.UDA_NOT_YOURS);
        table.fault(AccountsError.UDA_MANDATORY, MandatoryUdaMissingException::new);
        table.notUnique(AccountsError.UDA_TAKEN, ClassEnum.UDA);
        table.stale(AccountsError.UDA_CHANGED);
    }
}
