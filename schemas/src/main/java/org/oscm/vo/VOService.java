package org.oscm.vo;

import jakarta.xml.bind.annotation.XmlRootElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.OfferingType;
import org.oscm.types.enumtypes.ServiceAccessType;
import org.oscm.types.enumtypes.ServiceStatus;

/** A marketable service. */
@XmlRootElement(name = "voService")
public class VOService extends BaseVO {
    private static final long serialVersionUID = 1L;

    private ServiceAccessType accessType;
    private BigDecimal averageRating;
    private String baseURL;
    private String configuratorUrl;
    private String description;
    private String featureURL;
    private String name;
    private int numberOfReviews;
    private OfferingType offeringType;
    private List<VOParameter> parameters = new ArrayList<>();
    private VOPriceModel priceModel;
    private String sellerId;
    private long sellerKey;
    private String sellerName;
    private String serviceId;
    private String shortDescription;
    private ServiceStatus status;
    private List<String> tags = new ArrayList<>();
    private String technicalId;

    /** How users get to the application. */
    public ServiceAccessType getAccessType() {
        return accessType;
    }

    public void setAccessType(ServiceAccessType accessType) {
        this.accessType = accessType;
    }

    /** Average of all ratings; zero if there are none. */
    public BigDecimal getAverageRating() {
        return averageRating;
    }

    public void setAverageRating(BigDecimal averageRating) {
        this.averageRating = averageRating;
    }

    /** Base of the application's address. */
    public String getBaseURL() {
        return baseURL;
    }

    public void setBaseURL(String baseURL) {
        this.baseURL = baseURL;
    }

    /** Address of an external tool to set the parameters; null for none. */
    public String getConfiguratorUrl() {
        return configuratorUrl;
    }

    public void setConfiguratorUrl(String configuratorUrl) {
        this.configuratorUrl = configuratorUrl;
    }

    /** Description in the caller's language. */
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Address of a page about the service. */
    public String getFeatureURL() {
        return featureURL;
    }

    public void setFeatureURL(String featureURL) {
        this.featureURL = featureURL;
    }

    /** Name in the caller's language. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** How many reviews there are. */
    public int getNumberOfReviews() {
        return numberOfReviews;
    }

    public void setNumberOfReviews(int numberOfReviews) {
        this.numberOfReviews = numberOfReviews;
    }

    /** By which way the service is sold. */
    public OfferingType getOfferingType() {
        return offeringType;
    }

    public void setOfferingType(OfferingType offeringType) {
        this.offeringType = offeringType;
    }

    /** The parameters customers and sellers can set. */
    public List<VOParameter> getParameters() {
        return parameters;
    }

    public void setParameters(List<VOParameter> parameters) {
        this.parameters = parameters == null ? new ArrayList<>() : parameters;
    }

    /** What it costs; null if no price model is defined. */
    public VOPriceModel getPriceModel() {
        return priceModel;
    }

    public void setPriceModel(VOPriceModel priceModel) {
        this.priceModel = priceModel;
    }

    /** Organization id of the seller. */
    public String getSellerId() {
        return sellerId;
    }

    public void setSellerId(String sellerId) {
        this.sellerId = sellerId;
    }

    /** Key of the seller's organization. */
    public long getSellerKey() {
        return sellerKey;
    }

    public void setSellerKey(long sellerKey) {
        this.sellerKey = sellerKey;
    }

    /** Name of the seller. */
    public String getSellerName() {
        return sellerName;
    }

    public void setSellerName(String sellerName) {
        this.sellerName = sellerName;
    }

    /** Id of the service, unique for the seller. */
    public String getServiceId() {
        return serviceId;
    }

    public void setServiceId(String serviceId) {
        this.serviceId = serviceId;
    }

    /** One line about the service, in the caller's language. */
    public String getShortDescription() {
        return shortDescription;
    }

    public void setShortDescription(String shortDescription) {
        this.shortDescription = shortDescription;
    }

    /** Where the service is in its life. */
    public ServiceStatus getStatus() {
        return status;
    }

    public void setStatus(ServiceStatus status) {
        this.status = status;
    }

    /** Search terms. */
    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : tags;
    }

    /** Id of the technical service. */
    public String getTechnicalId() {
        return technicalId;
    }

    public void setTechnicalId(String technicalId) {
        this.technicalId = technicalId;
    }
}
