/** Everything of Ink that the interface uses: a change of renderer touches this file and `app.tsx`. */
export { Box, render, Text, Transform } from 'ink';
