package se.farled.router.matching;

/** A text in a vocabulary's space; indexes ascend. */
record SparseVector(int[] index, float[] value) {

    int size() {
        return index.length;
    }
}
