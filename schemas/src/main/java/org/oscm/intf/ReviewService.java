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

@WebService(name = "ReviewService", targetNamespace = "http://oscm.org/xsd")
public interface ReviewService {

    /**
     *
     * <p>Open to every user on what is theirs; beyond that to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void deleteReview(@WebParam(name = "review") VOServiceReview review)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    void deleteReviewByMarketplaceOwner(
            @WebParam(name = "review") VOServiceReview review, @WebParam(name = "reason") String reason)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOServiceFeedback getServiceFeedback(@WebParam(name = "serviceKey") long serviceKey) throws ObjectNotFoundException;

    /**
     *
     * <p>Open to every user on what is theirs; beyond that to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    VOServiceReview writeReview(@WebParam(name = "review") VOServiceReview review)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, ValidationException;
}
