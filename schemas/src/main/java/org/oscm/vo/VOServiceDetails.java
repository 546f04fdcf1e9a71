package org.oscm.vo;

/** A marketable service with its technical service, as its seller sees it. */
public class VOServiceDetails extends VOService {
    private static final long serialVersionUID = 1L;

    private boolean imageDefined;
    private VOTechnicalService technicalService;

    /** Whether the service has a picture. */
    public boolean isImageDefined() {
        return imageDefined;
    }

    public void setImageDefined(boolean imageDefined) {
        this.imageDefined = imageDefined;
    }

    /** The technical service behind it. */
    public VOTechnicalService getTechnicalService() {
        return technicalService;
    }

    public void setTechnicalService(VOTechnicalService technicalService) {
        this.technicalService = technicalService;
    }
}
