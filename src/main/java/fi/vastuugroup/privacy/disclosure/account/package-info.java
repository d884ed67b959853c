/** A partner looks at its own account: its quotas, its recipient, what waits for it, and the keys of its receipts. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.account;
