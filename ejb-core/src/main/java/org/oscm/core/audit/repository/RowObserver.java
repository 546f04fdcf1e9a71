package org.oscm.core.audit.repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.Session;
import org.oscm.core.audit.ObservedChanges;
import org.oscm.core.audit.RowChange;
import org.oscm.core.audit.Secrets;
import org.oscm.core.storage.NotAudited;

/**
 * Sees every row that EclipseLink, the JPA provider of all supported servers, inserts, updates or deletes, with what it
 * held before. JPA's own listeners do not tell what a row was before. Named in persistence.xml.
 */
@SuppressWarnings("removal") // the interface that takes its place is missing in the oldest supported server
public class RowObserver extends DescriptorEventAdapter implements SessionCustomizer {

    private static final int LONGEST = 500;

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            Class<?> type = descriptor.getJavaClass();
            if (!type.isAnnotationPresent(NotAudited.class) && !descriptor.isAggregateDescriptor()) {
                descriptor.getEventManager().addListener(this);
            }
        }
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        observe(event, Map.of(), values(event, event.getSource()));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        Object old = ((WriteObjectQuery) event.getQuery()).getBackupClone();
        observe(event, old == null ? Map.of() : values(event, old), values(event, event.getSource()));
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        observe(event, values(event, event.getSource()), Map.of());
    }

    private static void observe(DescriptorEvent event, Map<String, String> before, Map<String, String> after) {
        if (!ObservedChanges.isObserving()) {
            return;
        }
        Map<String, String> beforeShown = Secrets.without(before);
        Map<String, String> afterShown = Secrets.without(after);
        for (String name : List.copyOf(afterShown.keySet())) {
            if (before.containsKey(name) && Objects.equals(before.get(name), after.get(name))) {
                beforeShown.remove(name);
                afterShown.remove(name);
            }
        }
        if (!beforeShown.isEmpty() || !afterShown.isEmpty()) {
            ClassDescriptor descriptor = event.getDescriptor();
            Object key =
                    descriptor.getObjectBuilder().extractPrimaryKeyFromObject(event.getSource(), event.getSession());
            ObservedChanges.add(
                    new RowChange(descriptor.getJavaClass().getSimpleName() + " " + key, beforeShown, afterShown));
        }
    }

    private static Map<String, String> values(DescriptorEvent event, Object row) {
        Map<String, String> values = new LinkedHashMap<>();
        if (ObservedChanges.isObserving()) {
            read(event.getDescriptor(), row, "", values);
        }
        return values;
    }

    private static void read(ClassDescriptor descriptor, Object row, String path, Map<String, String> values) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            Object value = mapping.getAttributeValueFromObject(row);
            String name = path + mapping.getAttributeName();
            if (value != null && mapping.isAggregateObjectMapping()) {
                read(mapping.getReferenceDescriptor(), value, name + ".", values);
            } else if (value != null && (mapping.isDirectToFieldMapping() || mapping.isDirectCollectionMapping())) {
                values.put(name, text(value));
            }
        }
    }

    private static String text(Object value) {
        String text = value instanceof byte[] bytes ? bytes.length + " bytes" : value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
