package org.oscm.core.accounts.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.oscm.core.accounts.OperatorShareChanged;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.kernel.Check;
import org.oscm.core.storage.VersionedRow;

/**
 * What one organization is to another, and what both agreed on: between operator and seller the payment types the
 * seller may hand on, with the defaults he chose for new customers and services, and the operator's revenue share;
 * between seller and customer the payment types the customer may use.
 */
@Entity
@Table(name = "organization_reference")
public class OrganizationReference extends VersionedRow {

    /** Percent. */
    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private long sourceKey;
    private long targetKey;

    @Enumerated(EnumType.STRING)
    private ReferenceType type;

    private String operatorShare;

    @ElementCollection
    @CollectionTable(name = "reference_payment_type", joinColumns = @JoinColumn(name = "referenceKey"))
    private List<EnabledPaymentType> paymentTypes = new ArrayList<>();

    protected OrganizationReference() {}

    public OrganizationReference(long sourceKey, long targetKey, ReferenceType type) {
        this.sourceKey = sourceKey;
        this.targetKey = targetKey;
        this.type = type;
    }

    /** Allows exactly these payment types; defaults chosen for those that stay are kept. */
    public void enable(Set<Long> paymentTypeKeys) {
        paymentTypes.removeIf(enabled -> !paymentTypeKeys.contains(enabled.paymentTypeKey()));
        Set<Long> already = enabled();
        paymentTypeKeys.stream()
                .filter(key -> !already.contains(key))
                .sorted()
                .forEach(key -> paymentTypes.add(new EnabledPaymentType(key)));
    }

    /** New customers get exactly these of the enabled payment types. */
    public void useAsDefaults(Set<Long> paymentTypeKeys) {
        paymentTypes.forEach(enabled -> enabled.useAsDefault(paymentTypeKeys.contains(enabled.paymentTypeKey())));
    }

    /** New services get exactly these of the enabled payment types. */
    public void useAsServiceDefaults(Set<Long> paymentTypeKeys) {
        paymentTypes.forEach(
                enabled -> enabled.useAsServiceDefault(paymentTypeKeys.contains(enabled.paymentTypeKey())));
    }

    /** @param percent the operator's part of what newly published services earn, 0 to 100, with 2 decimals at most */
    public OperatorShareChanged agreeOnOperatorShare(BigDecimal percent) {
        Check.range("operatorShare", Check.required("operatorShare", percent), BigDecimal.ZERO, WHOLE);
        operatorShare = Check.scale("operatorShare", percent, 2).toPlainString();
        return new OperatorShareChanged(percent);
    }

    public Optional<BigDecimal> operatorShare() {
        return Optional.ofNullable(operatorShare).map(BigDecimal::new);
    }

    /** Keys of all payment types. */
    public Set<Long> enabled() {
        return keys(enabled -> true);
    }

    public Set<Long> defaults() {
        return keys(EnabledPaymentType::usedAsDefault);
    }

    public Set<Long> serviceDefaults() {
        return keys(EnabledPaymentType::usedAsServiceDefault);
    }

    private Set<Long> keys(Predicate<EnabledPaymentType> wanted) {
        return paymentTypes.stream()
                .filter(wanted)
                .map(EnabledPaymentType::paymentTypeKey)
                .collect(Collectors.toSet());
    }

    public long sourceKey() {
        return sourceKey;
    }

    public long targetKey() {
        return targetKey;
    }
}
