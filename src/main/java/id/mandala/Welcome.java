package id.mandala;

import java.io.PrintStream;
import org.springframework.core.env.Environment;

/** What a person at the terminal needs to know once the program is ready. */
final class Welcome {

    private Welcome() {}

    static void print(Environment environment, PrintStream out) {
        out.printf("%nMandala is ready: http://localhost:%s%n", environment.getProperty("local.server.port"));
        if (environment.getProperty("mandala.demo", Boolean.class, false)) {
            out.println("""

                    Demo accounts (sign in at /masuk; the password of all: mandala-demo-2026)
                      diskominfo.bantul  secretariat of Kabupaten Bantul
                      bappeda.bantul     planner of Kabupaten Bantul
                      opd.bantul         officer of one agency
                      kepala.bantul      head of that agency
                      bupati.bantul      regent          dewan.bantul   council member
                      asesor             assessor        kementerian    ministry
                      provinsi.diy       province        admin          administrator""");
        }
        out.println("\nStop it with Ctrl-C.");
        out.flush();
    }
}
