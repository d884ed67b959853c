package fi.vastuugroup.privacy.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A network in CIDR notation. An IPv4 address is never in an IPv6 network, nor the other way round. */
record AddressBlock(InetAddress network, int prefix) {

    /** @throws IllegalArgumentException when it is not a network; the message does not quote it */
    static AddressBlock parse(String cidr) {
        int slash = cidr.indexOf('/');
        String network = slash < 0 ? cidr : cidr.substring(0, slash);
        // Only digits and colons: a name would be looked up.
        if (!network.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException("not a network");
        }
        try {
            InetAddress address = InetAddress.getByName(network);
            int bits = address.getAddress().length * Byte.SIZE;
            int prefix = slash < 0 ? bits : Integer.parseInt(cidr.substring(slash + 1));
            if (prefix >= 0 && prefix <= bits) {
                return new AddressBlock(address, prefix);
            }
        } catch (UnknownHostException | NumberFormatException e) {
            // Answered below.
        }
        throw new IllegalArgumentException("not a network");
    }

    boolean contains(InetAddress address) {
        byte[] ours = network.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
