package org.oscm.core.storage.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.Convert;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.oscm.core.storage.EncryptedText;
import org.oscm.core.storage.model.EncryptionKey;

/** All columns of {@link EncryptedText}, and the key they are encrypted with. */
@Dependent
public class EncryptedColumns {

    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager entities;

    /** The key in use; empty before the first start. */
    public Optional<EncryptionKey> key() {
        return Optional.ofNullable(entities.find(EncryptionKey.class, EncryptionKey.ONLY));
    }

    /** Fails at once if another server has added one. */
    public void add(EncryptionKey key) {
        entities.persist(key);
        entities.flush();
    }

    /**
     * Replaces stored texts, past the converter.
     *
     * @param done beginning of the texts that stay as they are, those of the renewal included
     */
    public void rewrite(String done, UnaryOperator<String> renewal) {
        entities.getMetamodel().getEntities().stream()
                .flatMap(EncryptedColumns::of)
                .forEach(column -> rewrite(column, done, renewal));
    }

    private void rewrite(Column column, String done, UnaryOperator<String> renewal) {
        List<Object[]> rows = next(column, done);
        while (!rows.isEmpty()) {
            rows.forEach(row -> entities.createNativeQuery("update " + column.table() + " set " + column.name()
                            + " = ?1 where " + column.key() + " = ?2")
                    .setParameter(1, renewal.apply((String) row[1]))
                    .setParameter(2, row[0])
                    .executeUpdate());
            rows = next(column, done);
        }
    }

    @SuppressWarnings("unchecked") // a native query of two columns
    private List<Object[]> next(Column column, String done) {
        return entities.createNativeQuery("select " + column.key() + ", " + column.name() + " from " + column.table()
                        + " where " + column.name() + " is not null and " + column.name() + " not like ?1")
                .setParameter(1, done + "%")
                .setMaxResults(BATCH)
                .getResultList();
    }

    private static Stream<Column> of(EntityType<?> entity) {
        return entity.getAttributes().stream()
                .filter(EncryptedColumns::isEncrypted)
                .map(attribute -> new Column(
                        entity.getJavaType().getAnnotation(Table.class).name(), keyOf(entity), attribute.getName()));
    }

    private static boolean isEncrypted(Attribute<?, ?> attribute) {
        return attribute.getJavaMember() instanceof Field field
                && Optional.ofNullable(field.getAnnotation(Convert.class))
                        .filter(convert -> convert.converter() == EncryptedText.class)
                        .isPresent();
    }

    private static String keyOf(EntityType<?> entity) {
        return entity.getSingularAttributes().stream()
                .filter(SingularAttribute::isId)
                .map(Attribute::getName)
                .findAny()
                .orElseThrow();
    }

    private record Column(String table, String key, String name) {}
}
