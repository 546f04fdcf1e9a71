package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.catalog.ServiceImageData;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.model.ServiceImage;
import org.oscm.core.catalog.repository.ServiceImages;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.kernel.Refusal;

/** Keeps and shows the pictures of services. A subscription's copy shows the picture of its offer. */
@Dependent
public class ServicePictures {

    private final Services services;
    private final ServiceImages images;

    @Inject
    public ServicePictures(Services services, ServiceImages images) {
        this.services = services;
        this.images = images;
    }

    /** @throws Refusal if the file is no picture of a supported type */
    void put(Service service, byte... file) {
        ServiceImage image = images.find(service.key()).orElseGet(() -> new ServiceImage(service.key()));
        image.show(file);
        images.save(image);
        service.showsImage();
    }

    /**
     * The picture of an offer or of a subscription's copy; empty if there is none.
     *
     * @throws Refusal if there is no such service
     */
    public Optional<ServiceImageData> get(long serviceKey) {
        return images.find(services.get(serviceKey).offerKey()).map(ServiceImage::data);
    }
}
