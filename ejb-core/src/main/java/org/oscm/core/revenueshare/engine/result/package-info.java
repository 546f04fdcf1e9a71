/** Who gets how much: the revenue shares of a month, as appendix B of the developer's guide tells them. */
package org.oscm.core.revenueshare.engine.result;
