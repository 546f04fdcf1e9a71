/** Custom attributes: what suppliers define, and what they and their customers fill in. */
package org.oscm.core.accounts.usecase.attributes;
