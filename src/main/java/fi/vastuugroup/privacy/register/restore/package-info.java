/** Restore brings back, after the database was restored, what the register's journal says is in force. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.restore;
