/** Partners and source systems are named in the configuration, with their rights and webhooks. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.client;
