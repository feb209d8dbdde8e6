/** Why a call into a frame that has been removed fails. */
export const frameIsGone = 'The frame is gone.';
