package org.oscm.core.catalog.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.ServiceDescription;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.ServiceTexts;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.Texts;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.VersionedRow;

/**
 * Something a seller offers, based on a technical service. Born inactive, it is prepared (texts, parameters, price,
 * marketplace), then activated, taken back and activated again any number of times, and in the end deleted; the owner of
 * its marketplace may suspend it meanwhile. A subscription's copy lives as long as the subscription.
 */
@Entity
@Table(name = "service")
public class Service extends VersionedRow {

    /**
     * What callers know as the version: grows by one with every change of the whole or of a part. The version of the row keeps
     * concurrent transactions apart; persistence providers may raise it at any flush, also when nothing has changed.
     */
    private int changes;

    private long vendorKey;
    private String serviceId;
    /** The id while it is taken: null for copies and deleted offers, so that it may be used again. */
    private String offeredId;

    private long technicalServiceKey;

    @Enumerated(EnumType.STRING)
    private ServiceType type;

    @Enumerated(EnumType.STRING)
    private ServiceStatus status;

    private Long templateKey;
    private Long subscriptionKey;
    private String configuratorUrl;
    private String featureUrl;
    private boolean hasImage;

    @ElementCollection
    @CollectionTable(name = "service_text", joinColumns = @JoinColumn(name = "serviceKey"))
    private Set<ServiceText> texts = new HashSet<>();

    @OneToMany(mappedBy = "service", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ServiceParameter> parameters = new ArrayList<>();

    protected Service() {}

    /** A new offer. */
    public Service(long vendorKey, long technicalServiceKey, ServiceDescription description) {
        this.vendorKey = vendorKey;
        this.technicalServiceKey = technicalServiceKey;
        this.type = ServiceType.TEMPLATE;
        this.status = ServiceStatus.INACTIVE;
        describe(description);
    }

    private Service(Service template, long subscriptionKey) {
        this.vendorKey = template.vendorKey;
        this.technicalServiceKey = template.technicalServiceKey;
        this.serviceId = template.serviceId;
        this.type = template.type.subscribed();
        this.status = ServiceStatus.ACTIVE;
        this.templateKey = template.key();
        this.subscriptionKey = subscriptionKey;
        this.configuratorUrl = template.configuratorUrl;
        this.featureUrl = template.featureUrl;
        this.hasImage = template.hasImage;
        this.texts.addAll(template.texts);
    }

    /** The private copy of a subscription, with the parameter values given; which are secrets is told by their ids. */
    public Service copyFor(long orderingSubscriptionKey, Map<String, String> values, Predicate<String> secrets) {
        Service copy = new Service(this, orderingSubscriptionKey);
        parameters.stream()
                .map(ServiceParameter::view)
                .forEach(p -> copy.parameter(p.parameterId())
                        .set(
                                values.getOrDefault(p.parameterId(), p.value()),
                                secrets.test(p.parameterId()),
                                p.configurable()));
        return copy;
    }

    /** Changes what the seller says about the offer; texts in other languages stay. */
    public void describe(ServiceDescription description) {
        serviceId = Check.id("serviceId", description.serviceId());
        offeredId = serviceId;
        localize(new ServiceTexts(description.name(), description.shortDescription(), description.description()));
        configuratorUrl = Check.url("configuratorUrl", description.configuratorUrl());
        featureUrl = Check.url("featureURL", description.featureUrl());
    }

    /** Changes what the seller says in some languages; texts in other languages stay. */
    public final void localize(ServiceTexts wanted) {
        put(ServiceTextKind.NAME, wanted.names(), Check.NAME);
        put(ServiceTextKind.SHORT_DESCRIPTION, wanted.shortDescriptions(), Check.DESCRIPTION);
        put(ServiceTextKind.DESCRIPTION, wanted.descriptions(), Check.LONG_TEXT);
    }

    private void put(ServiceTextKind kind, Texts wanted, int maximum) {
        wanted.byLocale().forEach((locale, content) -> {
            Check.locale("locale", locale);
            Check.length(kind.member(), content, maximum);
            texts.removeIf(text -> text.kind() == kind && text.locale().equals(locale));
            texts.add(new ServiceText(kind, locale, content));
        });
    }

    /** Replaces the parameters; those that stay keep their keys. Which are secrets is told by their ids. */
    public void configure(List<ParameterSetting> settings, Predicate<String> secrets) {
        Set<String> wanted =
                settings.stream().map(ParameterSetting::parameterId).collect(Collectors.toSet());
        parameters.removeIf(parameter -> !wanted.contains(parameter.parameterId()));
        settings.forEach(
                s -> parameter(s.parameterId()).set(s.value(), secrets.test(s.parameterId()), s.configurable()));
    }

    private ServiceParameter parameter(String parameterId) {
        return parameters.stream()
                .filter(parameter -> parameter.parameterId().equals(parameterId))
                .findAny()
                .orElseGet(() -> {
                    ServiceParameter added = new ServiceParameter(this, parameterId);
                    parameters.add(added);
                    return added;
                });
    }

    public void showsImage() {
        hasImage = true;
    }

    /** Puts the offer on the market. */
    public void activate() {
        leave(ServiceStatus.INACTIVE, ServiceStatus.ACTIVE);
    }

    /** Takes the offer off the market; subscriptions go on. */
    public void deactivate() {
        leave(ServiceStatus.ACTIVE, ServiceStatus.INACTIVE);
    }

    /**
     * Nobody may sell this any more: it leaves the market, and cannot be resumed there.
     *
     * @return whether it was there
     */
    public boolean leaveMarket() {
        boolean wasThere = status == ServiceStatus.ACTIVE || status == ServiceStatus.SUSPENDED;
        if (wasThere) {
            status = ServiceStatus.INACTIVE;
        }
        return wasThere;
    }

    private void leave(ServiceStatus from, ServiceStatus to) {
        if (status != from) {
            throw statusRefusal();
        }
        status = to;
    }

    /** @throws Refusal if customers can order the offer as it is, or it is gone */
    public void mustBeEditable() {
        if (status == ServiceStatus.ACTIVE || status == ServiceStatus.DELETED) {
            throw statusRefusal();
        }
    }

    /** @throws Refusal if the offer is gone */
    public void mustExist() {
        if (status == ServiceStatus.DELETED) {
            throw statusRefusal();
        }
    }

    private Refusal statusRefusal() {
        return Refusal.of(CatalogError.SERVICE_STATUS_UNSUITABLE, serviceId, status);
    }

    /** Ends the copy of a subscription that ended or left it. */
    public void dispose() {
        status = ServiceStatus.DELETED;
        offeredId = null;
    }

    /** @throws Refusal if the service is another seller's; it names the key alone, because ids are his business */
    public void mustBeSoldBy(long organizationKey) {
        if (vendorKey != organizationKey) {
            throw Refusal.of(CatalogError.SERVICE_NOT_YOURS, key());
        }
    }

    /** @throws Refusal if a subscription owns it */
    public void mustBeAnOffer() {
        if (type.isOfSubscription()) {
            throw Refusal.of(CatalogError.SERVICE_NOT_AN_OFFER, serviceId);
        }
    }

    /** @throws Refusal if the caller has read an older state */
    public void expect(int expectedVersion) {
        if (changes != expectedVersion) {
            throw Refusal.of(CatalogError.SERVICE_CHANGED, serviceId);
        }
    }

    /** Something about it, or about one of its parts, was changed. */
    public void changed() {
        changes++;
    }

    /** The offer itself, or what it is a copy of. */
    public long offerKey() {
        return templateKey == null ? key() : templateKey;
    }

    public String serviceId() {
        return serviceId;
    }

    public long technicalServiceKey() {
        return technicalServiceKey;
    }

    public ServiceView view() {
        return new ServiceView(
                key(),
                changes,
                serviceId,
                type,
                status,
                vendorKey,
                technicalServiceKey,
                templateKey,
                subscriptionKey,
                texts(ServiceTextKind.NAME),
                texts(ServiceTextKind.SHORT_DESCRIPTION),
                texts(ServiceTextKind.DESCRIPTION),
                configuratorUrl,
                featureUrl,
                parameters.stream()
                        .map(ServiceParameter::view)
                        .sorted(Comparator.comparing(ServiceParameterView::parameterId))
                        .toList(),
                hasImage);
    }

    private Texts texts(ServiceTextKind kind) {
        return new Texts(texts.stream()
                .filter(text -> text.kind() == kind)
                .collect(Collectors.toMap(ServiceText::locale, ServiceText::content)));
    }
}
