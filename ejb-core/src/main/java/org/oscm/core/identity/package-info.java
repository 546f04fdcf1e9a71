/**
 * Who is who: organizations with their roles, users with theirs, how they sign in, and who is calling right now.
 */
package org.oscm.core.identity;
