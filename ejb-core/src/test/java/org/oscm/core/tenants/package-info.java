/** Two tenants side by side, and the proof that no published operation leads from one to the other. */
package org.oscm.core.tenants;
