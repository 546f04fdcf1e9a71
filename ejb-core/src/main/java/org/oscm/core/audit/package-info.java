/**
 * Who changed what, and when. An interceptor before every service records each call that changed something, in the
 * transaction of the change: caller, operation, parameters, and what every changed row was before and is after. Entries
 * are chained by hashes, so that a gap or a forged line shows. Times are real, whatever the platform's clock says.
 */
package org.oscm.core.audit;
