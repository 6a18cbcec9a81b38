package id.mandala.budget.shell;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;

/**
 * Sends what native libraries print on the standard output to the standard error while it is open: the solver prints there whatever it is
 * told, and the answer on the standard output is to be JSON and nothing else.
 */
@SuppressWarnings("restricted")
final class QuietOutput implements AutoCloseable {

    private static final int OUT = 1;
    private static final int ERR = 2;

    private final Dup dup = bind(Dup.class, "dup", 1);
    private final Dup2 dup2 = bind(Dup2.class, "dup2", 2);
    private final Dup close = bind(Dup.class, "close", 1);
    private final int kept;

    QuietOutput() {
        System.out.flush();
        kept = dup.call(OUT);
        dup2.call(ERR, OUT);
    }

    @Override
    public void close() {
        dup2.call(kept, OUT);
        close.call(kept);
    }

    private static <T> T bind(Class<T> shape, String name, int arguments) {
        var linker = Linker.nativeLinker();
        var layout = FunctionDescriptor.of(ValueLayout.JAVA_INT);
        for (int at = 0; at < arguments; at++) {
            layout = layout.appendArgumentLayouts(ValueLayout.JAVA_INT);
        }
        return MethodHandleProxies.asInterfaceInstance(
                shape, linker.downcallHandle(linker.defaultLookup().findOrThrow(name), layout));
    }

    public interface Dup {
        int call(int descriptor);
    }

    public interface Dup2 {
        int call(int from, int to);
    }
}
