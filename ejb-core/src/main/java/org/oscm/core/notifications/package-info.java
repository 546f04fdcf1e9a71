/**
 * Mails. They are written in the transaction of what they report, in the language of the reader, and leave afterwards;
 * in a sandbox they stay in the mailbox that the operator can read.
 */
package org.oscm.core.notifications;
