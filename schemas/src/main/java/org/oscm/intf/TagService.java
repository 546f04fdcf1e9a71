package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.vo.VOTag;

/** Lists the search terms of a marketplace's tag cloud. */
@WebService(name = "TagService", targetNamespace = "http://oscm.org/xsd")
public interface TagService {

    /**
     * Lists the tags of one language with their frequency.
     *
     * <p>Needs no role.
     *
     * @param locale language of the texts, for example {@code en}
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOTag> getTagsByLocale(@WebParam(name = "locale") String locale);

    /**
     * Lists tags that match a pattern, to complete what a user types.
     *
     * <p>Needs no role.
     *
     * @param locale language of the texts, for example {@code en}
     * @param tagPattern what the tags match, {@code %} standing for any characters
     * @param limit how many tags at most
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<String> getTagsByPattern(
            @WebParam(name = "locale") String locale,
            @WebParam(name = "tagPattern") String tagPattern,
            @WebParam(name = "limit") int limit);

    /**
     * Lists the tag cloud of a marketplace in one language.
     *
     * <p>Needs no role.
     *
     * @param locale language of the texts, for example {@code en}
     * @param marketplaceId id of the marketplace
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOTag> getTagsForMarketplace(
            @WebParam(name = "locale") String locale, @WebParam(name = "marketplaceId") String marketplaceId);
}
