package fi.vastuugroup.privacy.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks go to public addresses, whatever a name points at. */
class AddressRuleTest {

    private static final AddressRule PUBLIC_ONLY = new AddressRule(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:0:a00:1",
                "64:ff9b::a00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b::101:101",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2001:0:101:101::1",
                "2002:a00:1::1",
                "2002:101:101::1",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fe80::1%1",
                "fec0::1",
                "ff02::1",
                "4000::1"
            })
    void whatIsNotPublicIsRefused(String address) throws UnknownHostException {
        assertThat(PUBLIC_ONLY.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "2606:4700:4700::1111",
                "2a00:1450::1"
            })
    void whatIsPublicIsAllowed(String address) throws UnknownHostException {
        assertThat(PUBLIC_ONLY.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void theOperatorAllowsANetworkAndNothingBesideIt() throws UnknownHostException {
        var rule = new AddressRule(List.of(AddressBlock.parse("10.20.0.0/15"), AddressBlock.parse("fd12::/16")));

        assertThat(rule.allows(InetAddress.getByName("10.21.255.255"))).isTrue();
        assertThat(rule.allows(InetAddress.getByName("10.22.0.0"))).isFalse();
        assertThat(rule.allows(InetAddress.getByName("fd12::1"))).isTrue();
        assertThat(rule.allows(InetAddress.getByName("fd13::1"))).isFalse();
    }

    /** As a socket or a resolver may hand it on: sixteen bytes that carry an IPv4 address. */
    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "169.254.169.254", "1.1.1.1"})
    void aMappedAddressThatStaysOneIsRefused(String address) throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        System.arraycopy(InetAddress.getByName(address).getAddress(), 0, mapped, 12, 4);

        assertThat(PUBLIC_ONLY.allows(Inet6Address.getByAddress(null, mapped, -1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/8",
                "localhost",
                "localhost/8",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "10.0.0.0/8/8",
                "10/8",
                "10.20/16",
                "256.0.0.0/8",
                "::/129",
                ":::/8",
                "[fd12::]/16",
                "fe80::%1/64",
                "::ffff:10.0.0.0/8"
            })
    void whatIsNoNetworkIsRefused(String network) {
        assertThrows(IllegalArgumentException.class, () -> AddressBlock.parse(network));
    }
}
