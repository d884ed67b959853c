package fi.vastuugroup.privacy.delivery.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A network in CIDR notation. An IPv4 address is never in an IPv6 network, nor the other way round. Netty's
 * IpSubnetFilterRule would not do: for it {@code fe80::1} is in {@code 2000::/3}.
 */
record AddressBlock(InetAddress network, int prefix) {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /** Four numbers, for {@code 10/8} would be read as 0.0.0.10/8; and no names, which would be looked up. */
    private static final Pattern NETWORK =
            Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET + "|[0-9a-fA-F]*:[0-9a-fA-F:]*");

    /** @throws IllegalArgumentException when it is not a network; the message does not quote it */
    static AddressBlock parse(String cidr) {
        int slash = cidr.indexOf('/');
        String network = slash < 0 ? cidr : cidr.substring(0, slash);
        if (!NETWORK.matcher(network).matches()) {
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

    boolean overlaps(AddressBlock other) {
        return contains(other.network) || other.contains(network);
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
