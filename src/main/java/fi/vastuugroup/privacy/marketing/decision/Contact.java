package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.ContactKind;
import fi.vastuugroup.privacy.marketing.rule.CustomerRelation;
import fi.vastuugroup.privacy.register.category.Organisation;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The kind of contact that an identifier makes of a person on a day, and what the person is to the controller.
 *
 * <p>A work address is one in a current role, also when it stands in the contact details too. Only who is the customer
 * themself, as a consumer or sole trader, has the customer exception: never the contact person of a company (§200).
 */
record Contact(ContactKind kind, CustomerRelation relation) {

    /** Finds the contact; empty where the person is not reached by the identifier any more, or not yet. */
    static Optional<Contact> of(IdentifierHash identifier, RecordedChoice person, LocalDate today) {
        List<Role> current =
                person.roles().stream().filter(role -> role.isHeldOn(today)).toList();
        return kind(identifier, person, current, today).map(kind -> new Contact(kind, relation(current)));
    }

    /** Finds what contact the person would be at an address or number of their own. */
    static Contact own(RecordedChoice person, LocalDate today) {
        List<Role> current =
                person.roles().stream().filter(role -> role.isHeldOn(today)).toList();
        return new Contact(own(current), relation(current));
    }

    private static Optional<ContactKind> kind(
            IdentifierHash identifier, RecordedChoice person, List<Role> current, LocalDate today) {
        List<Role> having = current.stream()
                .filter(role -> role.addresses().contains(identifier))
                .toList();
        if (having.stream().anyMatch(role -> role.kind().isNaturalPerson())) {
            return Optional.of(own(having));
        }
        if (current.stream().anyMatch(role -> role.organisationsOwn().contains(identifier))) {
            return Optional.of(ContactKind.COMPANY);
        }
        if (!having.isEmpty()) {
            return Optional.of(ContactKind.WORK_CONTACT);
        }
        boolean personal = person.knownBy().stream()
                .anyMatch(known -> known.personal() && known.hash().equals(identifier));
        return personal && !wasWorkAddress(identifier, person, today) ? Optional.of(own(current)) : Optional.empty();
    }

    /** Whether it was the person's address at a legal person: the employer has it now, whatever contact details say. */
    private static boolean wasWorkAddress(IdentifierHash identifier, RecordedChoice person, LocalDate today) {
        return person.roles().stream()
                .filter(role -> role.hasEndedBy(today) && !role.kind().isNaturalPerson())
                .anyMatch(role -> role.addresses().contains(identifier));
    }

    private static ContactKind own(List<Role> roles) {
        return roles.stream().anyMatch(role -> role.kind() == Organisation.Kind.SOLE_TRADER)
                ? ContactKind.SOLE_TRADER
                : ContactKind.CONSUMER;
    }

    private static CustomerRelation relation(List<Role> current) {
        return current.stream()
                .filter(role -> role.relation() == Organisation.Relation.CUSTOMER)
                .map(role ->
                        role.kind().isNaturalPerson() ? CustomerRelation.CUSTOMER : CustomerRelation.CONTACT_PERSON)
                .reduce(CustomerRelation.NONE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
