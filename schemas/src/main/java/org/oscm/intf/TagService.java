package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.vo.VOTag;

@WebService(name = "TagService", targetNamespace = "http://oscm.org/xsd")
public interface TagService {

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<VOTag> getTagsByLocale(@WebParam(name = "locale") String locale);

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<String> getTagsByPattern(
            @WebParam(name = "locale") String locale,
            @WebParam(name = "tagPattern") String tagPattern,
            @WebParam(name = "limit") int limit);

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<VOTag> getTagsForMarketplace(
            @WebParam(name = "locale") String locale, @WebParam(name = "marketplaceId") String marketplaceId);
}
