/** What has to be paid: the bill of a subscription with every figure it was made of. */
package org.oscm.core.billing.engine.document;
