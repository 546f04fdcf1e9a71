package org.oscm.core.storage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * A text that is unreadable in the database. Give the attribute a name that {@code audit.Secrets} hides, such as
 * {@code password} or {@code secret}: the audit log sees attributes as they are in memory.
 */
@Converter
public class EncryptedText implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String secret) {
        return secret == null ? null : KeyRing.current().encrypt(secret);
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored == null ? null : KeyRing.current().decrypt(stored);
    }
}
