package org.oscm.vo;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What users think of a service. */
public class VOServiceFeedback implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean allowedToWriteReview;
    private BigDecimal averageRating;
    private List<VOServiceReview> reviews = new ArrayList<>();
    private long serviceKey;

    /** Whether the caller may write a review. */
    public boolean isAllowedToWriteReview() {
        return allowedToWriteReview;
    }

    public void setAllowedToWriteReview(boolean allowedToWriteReview) {
        this.allowedToWriteReview = allowedToWriteReview;
    }

    /** Average of all ratings; zero if there are none. */
    public BigDecimal getAverageRating() {
        return averageRating;
    }

    public void setAverageRating(BigDecimal averageRating) {
        this.averageRating = averageRating;
    }

    /** The reviews, newest first. */
    public List<VOServiceReview> getReviews() {
        return reviews;
    }

    public void setReviews(List<VOServiceReview> reviews) {
        this.reviews = reviews == null ? new ArrayList<>() : reviews;
    }

    /** Key of the service. */
    public long getServiceKey() {
        return serviceKey;
    }

    public void setServiceKey(long serviceKey) {
        this.serviceKey = serviceKey;
    }
}
