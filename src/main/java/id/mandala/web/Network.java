package id.mandala.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who stands behind an address of a connection. */
public final class Network {

    private Network() {}

    /** Of an IPv6 address the first 64 bits: the rest is the visitor's to choose. */
    public static String of(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress(); // a literal: nothing is looked up
            return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (UnknownHostException _) {
            return address;
        }
    }
}
