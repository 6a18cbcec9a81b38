package id.mandala.budget.refocus;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;

/**
 * The functions of the C interface of HiGHS that are needed. Statuses are not looked at: what counts is whether there is a plan and a
 * bound at the end. The program is started with leave to call them (--enable-native-access).
 */
@SuppressWarnings("restricted")
final class HighsCalls {

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE;
    private static final AddressLayout POINTER = ValueLayout.ADDRESS;

    private final Arena arena;
    private final SymbolLookup library;
    final Create create;
    final Destroy destroy;
    final Of run;
    final Of status;
    final Five solution;
    final PassMip passMip;
    private final Five start;
    private final SetInt setBool;
    private final SetInt setInt;
    private final SetDouble setDouble;
    private final Read readInt;
    private final Read readDouble;

    HighsCalls(Arena arena) {
        this.arena = arena;
        this.library = SymbolLookup.libraryLookup("libhighs.so.1", arena);
        this.create = bind(Create.class, "Highs_create", FunctionDescriptor.of(POINTER));
        this.destroy = bind(Destroy.class, "Highs_destroy", FunctionDescriptor.ofVoid(POINTER));
        this.run = bind(Of.class, "Highs_run", status(POINTER));
        this.status = bind(Of.class, "Highs_getModelStatus", status(POINTER));
        var five = status(POINTER, POINTER, POINTER, POINTER, POINTER);
        this.solution = bind(Five.class, "Highs_getSolution", five);
        this.start = bind(Five.class, "Highs_setSolution", five);
        this.passMip = bind(
                PassMip.class,
                "Highs_passMip",
                status(
                        POINTER, INT, INT, INT, INT, INT, DOUBLE, POINTER, POINTER, POINTER, POINTER, POINTER, POINTER,
                        POINTER, POINTER, POINTER));
        this.setBool = bind(SetInt.class, "Highs_setBoolOptionValue", status(POINTER, POINTER, INT));
        this.setInt = bind(SetInt.class, "Highs_setIntOptionValue", status(POINTER, POINTER, INT));
        this.setDouble = bind(SetDouble.class, "Highs_setDoubleOptionValue", status(POINTER, POINTER, DOUBLE));
        this.readInt = bind(Read.class, "Highs_getIntInfoValue", status(POINTER, POINTER, POINTER));
        this.readDouble = bind(Read.class, "Highs_getDoubleInfoValue", status(POINTER, POINTER, POINTER));
    }

    private static FunctionDescriptor status(MemoryLayout... arguments) {
        return FunctionDescriptor.of(INT, arguments);
    }

    private <T> T bind(Class<T> shape, String name, FunctionDescriptor layout) {
        var handle = Linker.nativeLinker().downcallHandle(library.findOrThrow(name), layout);
        return MethodHandleProxies.asInterfaceInstance(shape, handle);
    }

    void option(MemorySegment highs, String name, boolean value) {
        setBool.call(highs, arena.allocateFrom(name), value ? 1 : 0);
    }

    void option(MemorySegment highs, String name, int value) {
        setInt.call(highs, arena.allocateFrom(name), value);
    }

    void option(MemorySegment highs, String name, double value) {
        setDouble.call(highs, arena.allocateFrom(name), value);
    }

    void start(MemorySegment highs, MemorySegment columns) {
        var none = MemorySegment.NULL;
        start.call(highs, columns, none, none, none);
    }

    double figure(MemorySegment highs, String name) {
        var value = arena.allocate(DOUBLE);
        readDouble.call(highs, arena.allocateFrom(name), value);
        return value.get(DOUBLE, 0);
    }

    int count(MemorySegment highs, String name) {
        var value = arena.allocate(INT);
        readInt.call(highs, arena.allocateFrom(name), value);
        return value.get(INT, 0);
    }

    public interface Create {
        MemorySegment call();
    }

    public interface Destroy {
        void call(MemorySegment highs);
    }

    public interface Of {
        int call(MemorySegment highs);
    }

    public interface Five {
        int call(MemorySegment highs, MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment d);
    }

    public interface SetInt {
        int call(MemorySegment highs, MemorySegment name, int value);
    }

    public interface SetDouble {
        int call(MemorySegment highs, MemorySegment name, double value);
    }

    public interface Read {
        int call(MemorySegment highs, MemorySegment name, MemorySegment value);
    }

    public interface PassMip {
        int call(
                MemorySegment highs,
                int columns,
                int rows,
                int entries,
                int format,
                int sense,
                double offset,
                MemorySegment objective,
                MemorySegment least,
                MemorySegment most,
                MemorySegment rowLeast,
                MemorySegment rowMost,
                MemorySegment starts,
                MemorySegment indexes,
                MemorySegment values,
                MemorySegment whole);
    }
}
