package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.enumtypes.ReportType;
import org.oscm.vo.VOReport;

@WebService(name = "ReportingService", targetNamespace = "http://oscm.org/xsd")
public interface ReportingService {

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOReport> getAvailableReports(@WebParam(name = "filter") ReportType filter);
}
