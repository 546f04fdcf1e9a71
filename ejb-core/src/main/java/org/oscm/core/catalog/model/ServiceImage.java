package org.oscm.core.catalog.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.util.Set;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ServiceImageData;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;

/** The picture of a service. Its type is read off the file: what the sender says about it is not trusted. */
@Entity
@Table(name = "service_image")
public class ServiceImage {

    private static final String MEMBER = "imageResource";
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif");
    private static final int LARGEST_BYTES = 1024 * 1024;

    @Id
    private long serviceKey;

    private String contentType;
    private byte[] content;

    protected ServiceImage() {}

    public ServiceImage(long serviceKey) {
        this.serviceKey = serviceKey;
    }

    /** @throws Refusal if this is no PNG, JPEG or GIF file of at most 1 MB */
    public void show(byte... file) {
        Check.range(MEMBER, file.length, 1, LARGEST_BYTES);
        String type = typeOf(file);
        if (type == null || !TYPES.contains(type)) {
            throw Refusal.ofMember(CatalogError.IMAGE_UNREADABLE, MEMBER);
        }
        contentType = type;
        content = file.clone();
    }

    private static String typeOf(byte... file) {
        try {
            return URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new IllegalStateException("memory can always be read", e);
        }
    }

    public ServiceImageData data() {
        return new ServiceImageData(contentType, content.clone());
    }
}
