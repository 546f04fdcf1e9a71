package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOServiceFeedback;
import org.oscm.vo.VOServiceReview;

/** Collects what users think of a service: a rating of one to five, a title and a comment. */
@WebService(name = "ReviewService", targetNamespace = "http://oscm.org/xsd")
public interface ReviewService {

    /**
     * Deletes a review, as its author or as administrator of the author's organization.
     *
     * <p>Open to every user on what is theirs; beyond that to {@code ORGANIZATION_ADMIN}.
     *
     * @param review the review
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void deleteReview(@WebParam(name = "review") VOServiceReview review)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Deletes a review from the caller's marketplace and tells its author why.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param review the review
     * @param reason why, for the people concerned; null for no reason
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void deleteReviewByMarketplaceOwner(
            @WebParam(name = "review") VOServiceReview review, @WebParam(name = "reason") String reason)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows the reviews of a service with their average.
     *
     * <p>Needs no role.
     *
     * @param serviceKey key of the service
     * @return reviews and average, also if nobody has written yet
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VOServiceFeedback getServiceFeedback(@WebParam(name = "serviceKey") long serviceKey) throws ObjectNotFoundException;

    /**
     * Writes a review or changes one's own. A user has one review per service and must be able to use the service;
     * services with external access are open to everybody.
     *
     * <p>Open to every user on what is theirs; beyond that to {@code ORGANIZATION_ADMIN}.
     *
     * @param review the review
     * @return the stored review
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOServiceReview writeReview(@WebParam(name = "review") VOServiceReview review)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, ValidationException;
}
