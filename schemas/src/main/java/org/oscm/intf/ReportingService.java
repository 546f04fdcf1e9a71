package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.enumtypes.ReportType;
import org.oscm.vo.VOReport;

/** Lists the reports that the caller may see. */
@WebService(name = "ReportingService", targetNamespace = "http://oscm.org/xsd")
public interface ReportingService {

    /**
     * Lists the reports the caller's roles allow.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param filter which reports
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOReport> getAvailableReports(@WebParam(name = "filter") ReportType filter);
}
