/**
 * Words every room uses: who is calling, what can be refused and why, what a valid text is. Nothing but {@code java.*}.
 */
package org.oscm.core.kernel;
