package org.oscm.core.storage.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.storage.repository.SchemaMigration;

/** Whether the database answers now. */
@Dependent
public class CheckDatabase {

    private final SchemaMigration schema;

    @Inject
    public CheckDatabase(SchemaMigration schema) {
        this.schema = schema;
    }

    public boolean answers() {
        return schema.isReachable();
    }
}
